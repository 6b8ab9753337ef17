import type { KnownLink } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/script-client.ts';
import { isAlive } from '../../utils/platform/script-wire.ts';
import { LinkMark } from './link-mark.ts';
import { addressOf, isOpenTo, linksIn } from './links.ts';
import { type Place, placeOf } from './place.ts';
import { inSlices } from './slices.ts';

const MOST_LINKS = 2_000;
/** So many hosts or links are asked about at once. */
const MOST_ASKED = 500;
/** As long as an address may be that is asked about. */
const MOST_LETTERS = 2_000;
const BEAT_MS = 2_000;

const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** A link, and where it leads. */
interface Found extends Place {
  link: HTMLAnchorElement;
}

/** What was not asked about yet, each once, as many at a time as may be asked about. */
function unasked(all: readonly string[], asked: ReadonlyMap<string, unknown>): string[][] {
  const left = [...new Set(all)].filter((one) => !asked.has(one) && one.length <= MOST_LETTERS);
  return Array.from({ length: Math.ceil(left.length / MOST_ASKED) }, (_, i) =>
    left.slice(i * MOST_ASKED, (i + 1) * MOST_ASKED),
  );
}

/** The links of one page to known people: found once, then only what is added, and never while the tab is hidden. */
export class Sweep {
  readonly #ending: AbortController;
  readonly #marks = new Map<HTMLAnchorElement, LinkMark>();
  readonly #people = new Set<string>();
  /** The address of each link when it was looked at. */
  #seen = new WeakMap<HTMLAnchorElement, string>();
  /** Addresses asked about, and who is known there. */
  #answers = new Map<string, KnownLink | null>();
  /** Hosts asked about, and whether links to them may lead to somebody. */
  #hosts = new Map<string, boolean>();
  #left = MOST_LINKS;
  /** Whether marks may be put into this page: not before the background said so, and never on a quiet site. */
  #mayMark = false;
  /** Ends what is under way: the tab was hidden, or everything is looked at anew. */
  #turn = new AbortController();
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  constructor(ending: AbortController) {
    this.#ending = ending;
    const { signal } = ending;
    const timer = setInterval(() => this.#beat(), BEAT_MS);
    document.addEventListener('visibilitychange', () => this.#resume(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#pause();
      this.#clear();
    });
  }

  /** Looks at the whole page anew: it was loaded, or records changed. */
  again(): void {
    this.#clear();
    this.#resume();
  }

  #clear(): void {
    for (const mark of this.#marks.values()) mark.remove();
    this.#marks.clear();
    this.#people.clear();
    this.#answers.clear();
    this.#hosts.clear();
    this.#seen = new WeakMap();
    this.#left = MOST_LINKS;
  }

  #pause(): void {
    this.#turn.abort();
    this.#observer.disconnect();
  }

  #resume(): void {
    this.#pause();
    if (document.visibilityState === 'hidden' || this.#ending.signal.aborted) return;
    this.#turn = new AbortController();
    this.#observer.observe(document, WATCHED);
    void this.#look(linksIn(document));
  }

  #changed(records: readonly MutationRecord[]): void {
    for (const [link, mark] of this.#marks)
      if (!mark.keep() || this.#seen.get(link) !== addressOf(link)) {
        mark.remove();
        this.#marks.delete(link);
      }
    const roots = records.flatMap(({ type, target, addedNodes }) =>
      type === 'attributes' ? [target] : Array.from(addedNodes),
    );
    const links = roots.flatMap((root) => (root instanceof Element ? linksIn(root) : []));
    if (links.length > 0) void this.#look(links);
  }

  /** Finds where the links lead, in slices, asks about those not asked about yet, and marks the known ones. */
  async #look(links: HTMLAnchorElement[]): Promise<void> {
    const { signal } = this.#turn;
    const found: Found[] = [];
    await inSlices(links, (link) => this.#find(link, found), signal);
    if (found.length === 0 || signal.aborted) return;
    try {
      await this.#askHosts(found, signal);
      const near = found.filter(({ host, isAccount }) => isAccount || this.#hosts.get(host));
      await this.#askLinks(near, signal);
      if (signal.aborted) return;
      for (const one of near) this.#settle(one);
      this.#count();
    } catch {
      if (!isAlive()) this.#ending.abort();
    }
  }

  /** Looks where a link leads, once; most are told from nobody's by their host. */
  #find(link: HTMLAnchorElement, found: Found[]): void {
    const href = addressOf(link);
    if (this.#left <= 0 || this.#seen.get(link) === href) return;
    this.#left -= 1;
    this.#seen.set(link, href);
    const place = placeOf(href);
    if (place && (place.isAccount || this.#hosts.get(place.host) !== false)) found.push({ link, ...place });
  }

  async #askHosts(found: readonly Found[], signal: AbortSignal): Promise<void> {
    for (const hosts of unasked(
      found.map(({ host }) => host),
      this.#hosts,
    )) {
      if (signal.aborted) return;
      const near = new Set(await ask('links/hosts', { url: location.href, hosts }));
      for (const host of hosts) this.#hosts.set(host, near.has(host));
    }
  }

  async #askLinks(found: readonly Found[], signal: AbortSignal): Promise<void> {
    for (const links of unasked(
      found.map(({ href }) => href),
      this.#answers,
    )) {
      if (signal.aborted) return;
      const { marks, known } = await ask('links/known', { url: location.href, links });
      this.#mayMark = marks;
      for (const link of links) this.#answers.set(link, null);
      for (const one of known) this.#answers.set(one.link, one);
    }
  }

  #settle({ link, href }: Found): void {
    const known = this.#answers.get(href);
    if (!known) return;
    this.#people.add(known.person);
    if (!this.#mayMark || this.#marks.has(link) || !link.isConnected || !isOpenTo(link)) return;
    this.#marks.set(link, new LinkMark(link, known, (key) => this.#open(key)));
  }

  #open(key: string): void {
    ask('card/show', { url: location.href, key }).catch(() => isAlive() || this.#ending.abort());
  }

  #count(): void {
    const count = Math.min(this.#people.size, 9_999);
    ask('links/counted', { url: location.href, count }).catch(() => {});
  }

  #beat(): void {
    if (isAlive()) for (const mark of this.#marks.values()) mark.renew();
    else this.#ending.abort();
  }
}
