import type { Identity } from '../../utils/core/identity.ts';
import { titleOf } from '../../utils/sites/markup/meta.ts';
import { ownHandles } from '../../utils/sites/page/own-address.ts';
import type { Recognised } from '../../utils/sites/reading/recognise.ts';
import { isSame } from './same.ts';

/** A page on which nobody was shown, and which changed its address without a new title by then, will have none. */
export const DRAWN_MS = 2_000;

/** Whether a page's canonical link or `og:url` names one of these people. */
const isNamed = (near: readonly Recognised[]): boolean =>
  near.some(({ site, identity }) =>
    ownHandles(site, { url: new URL(location.href), document }).includes(identity.handle),
  );

/**
 * Whether a page that changed its address without a load shows it yet: what stood there before stands until it is drawn
 * anew, however late, and nobody's mark may stand beside somebody else.
 */
export class Drawing {
  /** Who was shown last, and the page's title under their address. */
  #last: { identity: Identity; title: string | undefined } | undefined;

  /** The page has left the address of somebody who was shown. */
  left(identity: Identity): void {
    this.#last = { identity, title: titleOf(document) };
  }

  /** From now on tells whether the page shows one of these people, by its own address or a new title. */
  until(near: readonly Recognised[]): () => boolean {
    const [since, title, last] = [Date.now(), titleOf(document), this.#last];
    // Who was shown last is still there, as far as the page says.
    const stands = last?.title === title ? last?.identity : undefined;
    if (stands && near.some(({ identity }) => isSame(identity, stands))) return () => true;
    return () => titleOf(document) !== title || isNamed(near) || (!stands && Date.now() - since >= DRAWN_MS);
  }
}
