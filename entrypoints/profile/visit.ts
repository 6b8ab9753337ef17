import type { Identity } from '../../utils/core/identity.ts';
import type { Reading } from '../../utils/core/profile.ts';
import { ask } from '../../utils/messages/script-client.ts';
import { isAlive } from '../../utils/platform/script-wire.ts';
import { readPage } from '../../utils/sites/read.ts';
import { recognise } from '../../utils/sites/registry.ts';
import { Mark } from './mark/mark.ts';
import { whileDrawing } from './while-drawing.ts';

/** How often a mark looks whether the extension is still there, and says that it is. */
const ALIVE_MS = 2_000;

const sure = (reading: Reading): boolean =>
  reading.kind === 'profile' ? reading.profile.unread === undefined : !reading.pending;

/** What our script does on one page, from address to address: recognise, read, ask, mark. */
export class Visit {
  readonly #ending: AbortController;
  readonly #mark: Mark;
  /** Ends what was begun for the address before. */
  #stay = new AbortController();
  #identity: Identity | undefined;

  constructor(ending: AbortController) {
    this.#ending = ending;
    this.#mark = new Mark({
      onOpen: () => this.#tell('card/open'),
      onMove: (edge) => void ask('mark/moved', { url: location.href, edge }).catch(() => this.#endIfGone()),
      onBeaten: () => ending.abort(),
    });
    const timer = setInterval(() => this.#stayAlive(), ALIVE_MS);
    // Timers of hidden tabs are slowed down, and the lease may have run out.
    document.addEventListener('visibilitychange', () => this.#stayAlive(), { signal: ending.signal });
    ending.signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#depart();
    });
  }

  /** The page has a new address: what was shown for the old one goes at once. */
  arrive(): void {
    const seen = this.#identity;
    this.#depart();
    if (seen) this.#tell('page/left');
    const stay = new AbortController();
    this.#stay = stay;
    if (!recognise(new URL(location.href))) return;
    whileDrawing(() => this.#look(stay.signal), stay.signal);
  }

  /** Records or settings changed: ask again about the same person. */
  lookAgain(): void {
    if (this.#identity) void this.#show(this.#identity, this.#stay.signal);
  }

  #depart(): void {
    this.#stay.abort();
    this.#identity = undefined;
    this.#mark.hide();
  }

  /** Reads the page once. True if there is nothing more to wait for. */
  #look(signal: AbortSignal): boolean {
    const reading = readPage({ url: new URL(location.href), document });
    if (reading.kind === 'profile') this.#meet(reading.profile.identity, signal);
    return sure(reading);
  }

  #meet(identity: Identity, signal: AbortSignal): void {
    const before = this.#identity;
    this.#identity = identity;
    const same = before?.handle === identity.handle && before.stableId === identity.stableId;
    if (!same) void this.#show(identity, signal);
  }

  async #show(identity: Identity, signal: AbortSignal): Promise<void> {
    const url = location.href;
    try {
      const view = await ask('page/seen', { url, identity });
      // The answer is about the address it was asked for, and about no other.
      if (signal.aborted || location.href !== url) return;
      if (view) this.#mark.show(view);
      else this.#mark.hide();
    } catch {
      this.#endIfGone();
    }
  }

  #tell(name: 'card/open' | 'page/left'): void {
    ask(name, { url: location.href }).catch(() => this.#endIfGone());
  }

  #stayAlive(): void {
    if (!this.#mark.shown) return;
    this.#endIfGone();
    this.#mark.renew();
  }

  /** An update leaves the scripts of the old version behind, unable to reach anybody: then nothing of us stays. */
  #endIfGone(): void {
    if (!isAlive()) this.#ending.abort();
  }
}
