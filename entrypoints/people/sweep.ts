import type { KnownLink } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/script-client.ts';
import { isAlive } from '../../utils/platform/script-wire.ts';
import { keysOf, lookingAtLinks, type Possible } from './keys.ts';
import { LinkMark } from './link-mark.ts';
import { addressOf, isOpenTo, linksIn } from './links.ts';
import { inSlices } from './slices.ts';

const MOST_LINKS = 2_000;
/** So many keys, and so many hosts, are asked about at once. */
const MOST_ASKED = 500;
const BEAT_MS = 2_000;

const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** A link that may be somebody's. */
interface Found extends Possible {
  link: HTMLAnchorElement;
  href: string;
}

const unasked = (all: readonly string[], asked: ReadonlyMap<string, unknown>): string[] =>
  [...new Set(all)].filter((one) => !asked.has(one));

/** The links of one page to known people: found once, then only what is added, and never while the tab is hidden. */
export class Sweep {
  readonly #ending: AbortController;
  readonly #possible = lookingAtLinks();
  readonly #marks = new Map<HTMLAnchorElement, LinkMark>();
  readonly #people = new Set<string>();
  /** The address of each link when it was looked at. */
  #seen = new WeakMap<HTMLAnchorElement, string>();
  #answers = new Map<string, KnownLink | null>();
  /** Hosts asked about, and whether somebody known has a site of their own there. */
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

  /** Finds whose the links may be, in slices, asks about those not asked about yet, and marks the known ones. */
  async #look(links: HTMLAnchorElement[]): Promise<void> {
    const { signal } = this.#turn;
    const found: Found[] = [];
    await inSlices(links, (link) => this.#find(link, found), signal);
    if (found.length === 0 || signal.aborted) return;
    try {
      await this.#ask(found, signal);
      // Where somebody has a site of their own, the whole address says whose.
      const own = found.filter(({ host }) => host !== undefined && this.#hosts.get(host));
      await inSlices([...own], (one) => Object.assign(one, { keys: keysOf(one.href) }), signal);
      if (own.length > 0) await this.#ask(own, signal);
      if (signal.aborted) return;
      const here = new Set(keysOf(location.href));
      for (const one of found) if (!one.keys.some((key) => here.has(key))) this.#settle(one);
      this.#count();
    } catch {
      if (!isAlive()) this.#ending.abort();
    }
  }

  /** Looks whose a link may be, once; most are nobody's. */
  #find(link: HTMLAnchorElement, found: Found[]): void {
    const href = addressOf(link);
    if (this.#left <= 0 || this.#seen.get(link) === href) return;
    this.#left -= 1;
    this.#seen.set(link, href);
    const { keys, host } = this.#possible(href);
    if (keys.length > 0 || (host !== undefined && this.#hosts.get(host) !== false))
      found.push({ link, href, keys, ...(host === undefined ? {} : { host }) });
  }

  async #ask(found: readonly Found[], signal: AbortSignal): Promise<void> {
    const keys = unasked(
      found.flatMap((one) => one.keys),
      this.#answers,
    );
    const hosts = unasked(
      found.flatMap(({ host }) => host ?? []),
      this.#hosts,
    );
    for (let at = 0; at < Math.max(keys.length, hosts.length) && !signal.aborted; at += MOST_ASKED) {
      const batch = { keys: keys.slice(at, at + MOST_ASKED), hosts: hosts.slice(at, at + MOST_ASKED) };
      const answer = await ask('links/known', { url: location.href, ...batch });
      this.#mayMark = answer.marks;
      for (const key of batch.keys) this.#answers.set(key, null);
      for (const host of batch.hosts) this.#hosts.set(host, answer.hosts.includes(host));
      for (const known of answer.known) this.#answers.set(known.key, known);
    }
  }

  #settle({ link, keys }: Found): void {
    const known = keys.map((key) => this.#answers.get(key)).find((one) => one);
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
