import type { KnownLink } from '../../utils/messages/protocol.ts';
import { askUntilAnswered } from '../../utils/messages/script-client.ts';

/** So many hosts or links are asked about at once. */
const MOST_ASKED = 500;
/** As long as an address may be that is asked about. */
const MOST_LETTERS = 2_000;

/** What was not asked about yet, each once, as many at a time as may be asked about. */
function unasked(all: readonly string[], asked: ReadonlyMap<string, unknown>): string[][] {
  const left = [...new Set(all)].filter((one) => !asked.has(one) && one.length <= MOST_LETTERS);
  return Array.from({ length: Math.ceil(left.length / MOST_ASKED) }, (_, i) =>
    left.slice(i * MOST_ASKED, (i + 1) * MOST_ASKED),
  );
}

/** What the background answered about a page's hosts and links: each is asked about once. */
export class Answers {
  readonly #hosts = new Map<string, boolean>();
  readonly #links = new Map<string, KnownLink | null>();
  #mayMark = false;

  /** Whether marks may be put into this page: not before the background said so, and never on a quiet site. */
  get mayMark(): boolean {
    return this.#mayMark;
  }

  /** Whether links to a host are known to lead to nobody, but for accounts there. */
  isFar(host: string): boolean {
    return this.#hosts.get(host) === false;
  }

  /** Who is known at an address. */
  knownAt(href: string): KnownLink | undefined {
    return this.#links.get(href) ?? undefined;
  }

  /** @throws {Error} if the background refuses, or is gone. */
  async askHosts(all: readonly string[], signal: AbortSignal): Promise<void> {
    for (const hosts of unasked(all, this.#hosts)) {
      if (signal.aborted) return;
      const near = new Set(await askUntilAnswered('links/hosts', { url: location.href, hosts }, signal));
      for (const host of hosts) this.#hosts.set(host, near.has(host));
    }
  }

  /** @throws {Error} if the background refuses, or is gone. */
  async askLinks(all: readonly string[], signal: AbortSignal): Promise<void> {
    for (const links of unasked(all, this.#links)) {
      if (signal.aborted) return;
      const { marks, known } = await askUntilAnswered('links/known', { url: location.href, links }, signal);
      this.#mayMark = marks;
      for (const link of links) this.#links.set(link, null);
      for (const one of known) this.#links.set(one.link, one);
    }
  }
}
