import { ask } from '../../utils/messages/script-client.ts';
import { isAlive } from '../../utils/platform/script-wire.ts';
import { Answers } from './answers.ts';
import { LinkMark } from './link-mark.ts';
import { isOpenTo, linksIn, placing } from './links.ts';
import type { Place } from './place.ts';
import { inSlices } from './slices.ts';

const MOST_LINKS = 2_000;
const BEAT_MS = 2_000;
/** So many added links are looked at in the turn in which they are heard of. */
const FEW = 50;

const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** A link, and where it leads. */
interface Found extends Place {
  link: Element;
}

/** The links of one page to known people: found once, then only what is added, and never while the tab is hidden. */
export class Sweep {
  readonly #ending: AbortController;
  readonly #marks = new Map<Element, LinkMark>();
  readonly #people = new Set<string>();
  readonly #placeOf = placing((host) => this.#answers.isFar(host));
  /** The address of each link when it was looked at. */
  #seen = new WeakMap<Element, string>();
  /** Addresses asked about, and who is known there. */
  #answers = new Answers();
  #left = MOST_LINKS;
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
    this.#answers = new Answers();
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
    // Pages add far more often than they take away.
    if (records.some(({ removedNodes, type }) => removedNodes.length > 0 || type === 'attributes'))
      this.#keepMarks();
    const links: Element[] = [];
    for (const { type, target, addedNodes } of records)
      for (const root of type === 'attributes' ? [target] : addedNodes)
        if (root instanceof Element) linksIn(root, links);
    const found: Found[] = [];
    // A few links to the page itself are done with here and now.
    if (links.length <= FEW && this.#answers.isFar(location.host)) {
      for (const link of links) this.#find(link, found);
      if (found.length > 0) void this.#settleAll(found);
    } else void this.#look(links);
  }

  /** Takes the marks away whose links are gone, or lead elsewhere by now. */
  #keepMarks(): void {
    for (const [link, mark] of this.#marks)
      if (!mark.keep() || this.#seen.get(link) !== this.#placeOf(link)?.href) {
        mark.remove();
        this.#marks.delete(link);
      }
  }

  /** Finds where the links lead, in slices, and settles whose they are. */
  async #look(links: readonly Element[]): Promise<void> {
    const { signal } = this.#turn;
    const found: Found[] = [];
    // Most links of a page lead to itself: when that is nobody's, they are done with at a glance.
    await this.#answers.askHosts([location.host], signal).catch(() => {});
    await inSlices(links, (link) => this.#find(link, found), signal);
    if (found.length > 0) await this.#settleAll(found);
  }

  /** Asks about links that were not asked about yet, and marks the known ones. */
  async #settleAll(found: readonly Found[]): Promise<void> {
    const { signal } = this.#turn;
    const answers = this.#answers;
    try {
      await answers.askHosts(
        found.map(({ host }) => host),
        signal,
      );
      const near = found.filter(({ host, isAccount }) => isAccount || !answers.isFar(host));
      await answers.askLinks(
        near.map(({ href }) => href),
        signal,
      );
      if (signal.aborted) return this.#unsee(found);
      for (const one of near) this.#settle(one);
      this.#count();
    } catch {
      this.#unsee(found);
      if (!isAlive()) this.#ending.abort();
    }
  }

  /** What was found and not settled, because the tab was hidden or nobody answered, is found again next time. */
  #unsee(found: readonly Found[]): void {
    for (const { link } of found) this.#seen.delete(link);
    this.#left += found.length;
  }

  /** Looks where a link leads, once; most are told from nobody's by their host. */
  #find(link: Element, found: Found[]): void {
    const place = this.#left > 0 ? this.#placeOf(link) : undefined;
    if (!place || this.#seen.get(link) === place.href) return;
    this.#left -= 1;
    this.#seen.set(link, place.href);
    if (place.isAccount || !this.#answers.isFar(place.host))
      found.push({ link, href: place.href, host: place.host, isAccount: place.isAccount });
  }

  #settle({ link, href }: Found): void {
    const known = this.#answers.knownAt(href);
    if (!known) return;
    this.#people.add(known.person);
    if (!this.#answers.mayMark || this.#marks.has(link) || !link.isConnected || !isOpenTo(link)) return;
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
