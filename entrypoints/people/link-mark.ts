import type { KnownLink } from '../../utils/messages/protocol.ts';
import { styleOf } from '../../utils/page-marks/style-of.ts';
import { LINES, sheetOf } from './sheet.ts';

/** So often a mark that the page removed is put back; after that the page wins. */
const TRIES = 3;

const make = (name: 'span' | 'button', className = ''): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
};

function buttonOf(state: KnownLink['state']): HTMLElement {
  const button = make('button', state);
  button.setAttribute('type', 'button');
  const label = make('span', 'label');
  label.append(make('span', 'state'));
  for (let i = 0; i < LINES; i += 1) label.append(make('span', `line${i}`));
  button.append(make('span', 'sign'), label);
  return button;
}

/** The mark beside one link: a bare element of fixed size with a closed root, without any text. */
export class LinkMark {
  readonly #link: Element;
  readonly #host = make('span');
  readonly #button: HTMLElement;
  #tries = TRIES;

  constructor(link: Element, known: KnownLink, onOpen: (key: string) => void) {
    this.#link = link;
    this.#button = buttonOf(known.state);
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.append(this.#button);
    styleOf(root)(sheetOf(known));
    this.#button.addEventListener('click', (event) => {
      // A page can make a click up, but not make it trusted.
      if (event.isTrusted) onOpen(known.key);
    });
    link.after(this.#host);
  }

  /** Puts the mark back if the page took it away. @returns false if it is over: its link is gone, or the page goes on. */
  keep(): boolean {
    if (!this.#link.isConnected) return false;
    if (this.#host.isConnected && this.#host.parentNode === this.#link.parentNode) return true;
    this.#tries -= 1;
    if (this.#tries < 0) return false;
    this.#link.after(this.#host);
    return true;
  }

  /** Says that somebody is there: without that the mark disappears by itself. */
  renew(): void {
    for (const lease of this.#host.isConnected ? this.#button.getAnimations() : []) {
      lease.currentTime = 0;
      lease.play();
    }
  }

  remove(): void {
    this.#host.remove();
  }
}
