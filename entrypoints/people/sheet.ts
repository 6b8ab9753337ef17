import type { KnownLink } from '../../utils/messages/protocol.ts';
import { cssString } from '../../utils/page-marks/css-string.ts';

/** How many lines the mark has room for. */
export const LINES = 4;

/** So long a mark stays without being renewed: the margin mark says why (`entrypoints/profile/mark/sheet.ts`). */
const LEASE_MS = 6_000;

const STATES = { known: 'You know this person', due: 'A follow-up is due' } as const;

// As the margin mark: one size whatever it says, every rule of the host !important, all words generated content in a font
// that the system has.
const FRAME = `
:host {
  all: initial !important; position: relative !important; display: inline-block !important; visibility: visible !important;
  width: 16px !important; height: 16px !important; margin-inline: 2px !important; vertical-align: text-bottom !important;
  color-scheme: light dark !important; contain: layout style !important;
}
:host(:hover), :host(:focus-within) { z-index: 2147483647 !important; }
button {
  all: initial; color-scheme: inherit; box-sizing: border-box; display: grid; place-items: center; width: 16px; height: 16px;
  cursor: pointer; border-radius: 50%; animation: lease ${LEASE_MS}ms forwards;
  --paper: light-dark(#fffdf8, #262421); --text: light-dark(#292524, #f5f2ec); --soft: light-dark(#57534e, #c9c3b8);
  --ink: light-dark(#0f766e, #5eead4); --due: light-dark(#b45309, #fbbf24); --line: light-dark(#d6d0c4, #57534e);
}
@keyframes lease { 0%, 99% { visibility: visible; } 100% { visibility: hidden; } }
.sign, .label, .label span, .label span::after { visibility: inherit !important; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; }
.sign { all: initial; box-sizing: border-box; width: 10px; height: 10px; pointer-events: none; }
.sign::after { all: initial; content: ""; display: block; width: 10px; height: 10px; border-radius: 50%; background: var(--ink); }
.due .sign::after { background: var(--due); border-start-end-radius: 0; }
.label {
  all: initial; color-scheme: inherit; box-sizing: border-box; position: absolute; inset-block-start: 18px; inset-inline-start: 0;
  width: 240px; padding: 8px 12px; display: none; background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 4px 16px rgb(0 0 0 / .25); pointer-events: none;
}
button:hover .label, button:focus-visible .label { display: block; }
.label span { all: initial; color-scheme: inherit; display: block; overflow: hidden; }
.label span::after {
  all: initial; color-scheme: inherit; display: block; font-family: system-ui; font-size: 13px; line-height: 18px; color: var(--soft);
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; unicode-bidi: plaintext;
}
.label .line0::after { font-weight: 600; color: var(--text); }
@media (forced-colors: active) { .sign::after { forced-color-adjust: none; background: ButtonText; } }
@media print { :host { display: none !important; } }
`;

/** The whole style sheet of one mark beside a link. */
export function sheetOf({ state, lines }: Pick<KnownLink, 'state' | 'lines'>): string {
  const words = lines
    .slice(0, LINES)
    .map((line, i) => `.label .line${i}::after { content: ${cssString(line)}; }`);
  const said = `.label .state::after { content: ${cssString(`Kithcraft. ${STATES[state]}.`)}; height: 1px; opacity: 0; position: absolute; }`;
  return [FRAME, said, ...words].join('\n');
}
