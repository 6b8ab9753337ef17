import type { KnownLink } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/script-client.ts';
import { isAlive } from '../../utils/platform/script-wire.ts';
import { keysOf, rememberingKeys } from './keys.ts';
import { LinkMark } from './link-mark.ts';
import { addressOf, isOpenTo, linksIn } from './links.ts';
import { inSlices } from './slices.ts';

const MOST_LINKS = 2_000;
const MOST_KEYS = 500;
const BEAT_MS = 2_000;

const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** The links of one page to known people: found once, then only what is added, and never while the tab is hidden. */
export class Sweep {
  readonly #ending: AbortController;
  readonly #keysOf = rememberingKeys();
  readonly #marks = new Map<HTMLAnchorElement, LinkMark>();
  readonly #people = new Set<string>();
  /** The address of each link when it was looked at. */
  #seen = new WeakMap<HTMLAnchorElement, string>();
  #answers = new Map<string, KnownLink | null>();
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
    const own = new Set(keysOf(location.href));
    const found: { link: HTMLAnchorElement; href: string; keys: readonly string[] }[] = [];
    const look = (link: HTMLAnchorElement) => {
      const href = addressOf(link);
      if (this.#left <= 0 || this.#seen.get(link) === href) return;
      this.#left -= 1;
      const keys = this.#keysOf(href);
      if (keys.length > 0 && !keys.some((key) => own.has(key)) && isOpenTo(link))
        found.push({ link, href, keys });
    };
    await inSlices(links, look, signal);
    const open = new Set(found.flatMap(({ keys }) => keys).filter((key) => !this.#answers.has(key)));
    try {
      await this.#ask([...open], signal);
      if (signal.aborted) return;
      for (const { link, href, keys } of found) this.#settle(link, href, keys);
      this.#count();
    } catch {
      if (!isAlive()) this.#ending.abort();
    }
  }

  async #ask(keys: string[], signal: AbortSignal): Promise<void> {
    for (let at = 0; at < keys.length && !signal.aborted; at += MOST_KEYS) {
      const batch = keys.slice(at, at + MOST_KEYS);
      const answer = await ask('links/known', { url: location.href, keys: batch });
      this.#mayMark = answer.marks;
      for (const key of batch) this.#answers.set(key, null);
      for (const known of answer.known) this.#answers.set(known.key, known);
    }
  }

  #settle(link: HTMLAnchorElement, href: string, keys: readonly string[]): void {
    this.#seen.set(link, href);
    const known = keys.map((key) => this.#answers.get(key)).find((one) => one);
    if (!known) return;
    this.#people.add(known.person);
    if (!this.#mayMark || this.#marks.has(link) || !link.isConnected) return;
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
