import type { Identity } from '../../utils/core/identity.ts';
import type { NoticeName } from '../../utils/messages/protocol.ts';
import { ask, askUntilAnswered } from '../../utils/messages/script-client.ts';
import { hear, isAlive } from '../../utils/platform/script-wire.ts';
import { glance } from '../../utils/sites/reading/glance.ts';
import type { Recognise, Recognised } from '../../utils/sites/reading/recognise.ts';
import { DRAWN_MS, Drawing } from './drawing.ts';
import { Mark } from './mark/mark.ts';
import { isSame } from './same.ts';
import { whileDrawing } from './while-drawing.ts';

/** What our script does on one page, from address to address: recognise, read, ask, mark. */
export class Visit {
  readonly #recognise: Recognise;
  readonly #ending: AbortController;
  readonly #mark: Mark;
  readonly #drawing = new Drawing();
  /** Ends what was begun for the address before. */
  #stay: AbortController | undefined;
  #identity: Identity | undefined;

  constructor(recognise: Recognise, ending: AbortController) {
    this.#recognise = recognise;
    this.#ending = ending;
    this.#mark = new Mark({
      onOpen: () => this.#tell('card/open'),
      onMove: (edge) => void ask('mark/moved', { url: location.href, edge }).catch(() => this.#endIfGone()),
      onBeat: () => this.#endIfGone(),
      onBeaten: () => ending.abort(),
    });
    hear((message) => this.#hear(message), ending.signal);
    ending.signal.addEventListener('abort', () => {
      this.#stay?.abort();
      this.#mark.hide();
    });
  }

  /**
   * The page has a new address: what was shown for the old one goes at once.
   * @param near whose profile the address may be. @param loaded whether the page was loaded under it.
   */
  arrive(near: readonly Recognised[], loaded: boolean): void {
    // Another tab of the same profile.
    if (near.some(({ identity }) => isSame(identity, this.#identity))) return;
    this.#stay?.abort();
    this.#stay = undefined;
    if (this.#identity) this.#drawing.left(this.#identity);
    this.#part();
    if (near.length === 0) return;
    const stay = new AbortController();
    this.#stay = stay;
    const isDrawn = loaded ? () => true : this.#drawing.until(near);
    const look = () => isDrawn() && this.#look(loaded, stay.signal);
    whileDrawing(look, stay.signal);
    if (!loaded) setTimeout(() => stay.signal.aborted || look(), DRAWN_MS);
  }

  /** What the background says to this tab. */
  #hear(message: unknown): void {
    const name = (message as { name?: NoticeName } | null)?.name;
    if (name === 'leave') this.#ending.abort();
    // Records or settings changed: ask again about the same person.
    if (name === 'look again' && this.#identity && this.#stay)
      void this.#show(this.#identity, this.#stay.signal);
  }

  /**
   * Looks at the page once: whose it is, no more. True if there is nothing more to wait for: a page that was loaded
   * stands as it is, but one that only changed its address is drawn anew under it.
   */
  #look(loaded: boolean, signal: AbortSignal): boolean {
    const seen = glance({ url: new URL(location.href), document }, this.#recognise);
    if (seen.kind === 'profile') this.#meet(seen.identity, signal);
    // A page that is drawn anew under the same person's address is empty for a moment: it is still theirs.
    else if (!seen.pending) this.#part();
    return loaded && (seen.kind === 'profile' || !seen.pending);
  }

  /** What looked like a profile turned out to be none. */
  #part(): void {
    if (!this.#identity) return;
    this.#identity = undefined;
    this.#mark.hide();
    this.#tell('page/left');
  }

  #meet(identity: Identity, signal: AbortSignal): void {
    if (isSame(identity, this.#identity) && identity.stableId === this.#identity?.stableId) return;
    this.#identity = identity;
    void this.#show(identity, signal);
  }

  async #show(identity: Identity, signal: AbortSignal): Promise<void> {
    const url = location.href;
    try {
      const view = await askUntilAnswered('page/seen', { url, identity }, signal);
      // The answer is about the address it was asked for, and about no other.
      if (signal.aborted || location.href !== url || this.#identity !== identity) return;
      if (view) this.#mark.show(view);
      else this.#mark.hide();
    } catch {
      this.#endIfGone();
    }
  }

  #tell(name: 'card/open' | 'page/left'): void {
    ask(name, { url: location.href }).catch(() => this.#endIfGone());
  }

  /** An update leaves the scripts of the old version behind, unable to reach anybody: then nothing of us stays. */
  #endIfGone(): void {
    if (!isAlive()) this.#ending.abort();
  }
}
