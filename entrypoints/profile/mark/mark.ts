import type { Edge } from '../../../utils/core/setting.ts';
import type { MarkView } from '../../../utils/messages/protocol.ts';
import { styleOf } from '../../../utils/page-marks/style-of.ts';
import { keepInPage } from './keep-in-page.ts';
import { letMove } from './move.ts';
import { LINES, sheetOf } from './sheet.ts';

/** How often a mark looks whether the extension is still there, and says that it is. */
const BEAT_MS = 2_000;

export interface MarkEvents {
  /** Really clicked, by a person. */
  onOpen(): void;
  onMove(edge: Edge): void;
  /** Again and again while it is shown. */
  onBeat(): void;
  /** The page keeps removing the mark, and the mark gave up. */
  onBeaten(): void;
}

const make = (name: 'span' | 'div' | 'button', className = ''): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
};

/** The button and its places for words. They hold no text: all words come from the style sheet. */
function buttonOf(): HTMLElement {
  const button = make('button');
  button.setAttribute('type', 'button');
  const label = make('span', 'label');
  label.append(make('span', 'state'));
  for (let i = 0; i < LINES; i += 1) label.append(make('span', `line${i}`));
  button.append(make('span', 'sign'), label);
  return button;
}

/** Calls back every two seconds, and when a hidden tab is seen again, where timers are slowed down; until aborted. */
function beat(listener: () => void, signal: AbortSignal): void {
  const timer = setInterval(listener, BEAT_MS);
  document.addEventListener('visibilitychange', listener, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}

/**
 * The margin mark: one button in a closed shadow root, the same size whatever it says.
 * Its host is a bare `div` without any attribute, so that a page's rules have nothing to go by.
 */
export class Mark {
  readonly #events: MarkEvents;
  #ending: AbortController | undefined;
  #view: MarkView | undefined;
  #restyle: (css: string) => void = () => {};

  constructor(events: MarkEvents) {
    this.#events = events;
  }

  /** Shows this, now and here. */
  show(view: MarkView): void {
    this.#view = view;
    if (!this.#ending) this.#build(view);
    this.#restyle(sheetOf(view));
  }

  /** Takes the mark away whole. */
  hide(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.#view = undefined;
  }

  #build(view: MarkView): void {
    const ending = new AbortController();
    this.#ending = ending;
    const host = make('div');
    const root = host.attachShadow({ mode: 'closed' });
    const button = buttonOf();
    // What is known about somebody is shown for a moment, then out of the way.
    if (view.state !== 'unknown') button.className = 'greet';
    root.append(button);
    this.#restyle = styleOf(root);
    button.addEventListener('click', (event) => this.#open(event), { signal: ending.signal });
    letMove(
      button,
      () => this.#view?.edge ?? 'right',
      (edge) => this.#move(edge),
      ending.signal,
    );
    keepInPage(host, () => this.#events.onBeaten(), ending.signal);
    beat(() => this.#beat(button), ending.signal);
  }

  /** Looks whether anybody is there, and if so says it: without that the mark disappears by itself. */
  #beat(button: HTMLElement): void {
    this.#events.onBeat();
    // Only the lease runs on the button itself. If the mark has just ended, there is none.
    for (const lease of button.isConnected ? button.getAnimations() : []) {
      lease.currentTime = 0;
      lease.play();
    }
  }

  #open(event: Event): void {
    // A page can make a click up, but not make it trusted.
    if (event.isTrusted) this.#events.onOpen();
  }

  #move(edge: Edge): void {
    if (!this.#view) return;
    this.show({ ...this.#view, edge });
    this.#events.onMove(edge);
  }
}
