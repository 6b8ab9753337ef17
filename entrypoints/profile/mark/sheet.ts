import type { MarkView } from '../../../utils/messages/protocol.ts';
import { cssString } from '../../../utils/page-marks/css-string.ts';

/** What each state is called; said before the lines, and shown where there are none. */
const STATES: Readonly<Record<MarkView['state'], string>> = {
  unknown: 'Not in your people yet',
  known: 'You know this person',
  due: 'A follow-up is due',
};

/** The shape inside the button: an open ring, a full disc, a disc with a notch. Colour never says it alone. */
const SHAPES: Readonly<Record<MarkView['state'], string>> = {
  unknown: 'border: 3px solid var(--ink); background: transparent;',
  known: 'background: var(--ink); border: 3px solid var(--ink);',
  due: 'background: var(--due); border: 3px solid var(--due); border-start-end-radius: 0;',
};

/** How many lines the mark has room for. */
export const LINES = 4;

/**
 * So long the mark stays without being renewed. When Firefox ends an extension it stops every timer of its scripts, so
 * none of them can take the mark away (seen in Firefox 153): the style sheet does.
 */
const LEASE_MS = 6_000;

// The host is the same size whatever it shows, and every rule is !important: the page learns nothing and changes nothing.
// All words are generated content in a font the system has: a page can neither find, select nor copy them, nor learn
// their letters from which font files are asked for (measured in Chromium 156 and Firefox 153).
const FRAME = `
:host {
  all: initial !important; position: fixed !important; display: block !important; visibility: visible !important;
  opacity: 1 !important; inset-block-start: 38vh !important; width: 36px !important; height: 44px !important;
  z-index: 2147483647 !important; transform: none !important; pointer-events: none !important;
  color-scheme: light dark !important; contain: layout style !important;
}
button {
  all: initial; color-scheme: inherit; box-sizing: border-box; display: grid; place-items: center; width: 36px; height: 44px; cursor: pointer;
  --paper: light-dark(#fffdf8, #262421); --text: light-dark(#292524, #f5f2ec); --soft: light-dark(#57534e, #c9c3b8);
  --ink: light-dark(#0f766e, #5eead4); --due: light-dark(#b45309, #fbbf24); --line: light-dark(#d6d0c4, #57534e);
  background: var(--paper); border: 1px solid var(--line); box-shadow: 0 1px 6px rgb(0 0 0 / .22); touch-action: none;
  pointer-events: auto; animation: lease ${LEASE_MS}ms forwards;
}
@keyframes lease { 0%, 99% { visibility: visible; } 100% { visibility: hidden; } }
.sign, .label, .label span, .label span::after { visibility: inherit !important; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.sign { all: initial; color-scheme: inherit; box-sizing: border-box; width: 16px; height: 16px; border-radius: 50%; pointer-events: none; }
.label {
  all: initial; color-scheme: inherit; box-sizing: border-box; position: absolute; inset-block-start: 0; width: 264px; height: 106px;
  padding: 10px 14px; display: flex; flex-direction: column; justify-content: center; gap: 2px; overflow: hidden;
  background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 4px 16px rgb(0 0 0 / .25);
  pointer-events: none; opacity: 0;
}
button:hover .label, button:focus-visible .label { opacity: 1; animation: none; }
.greet .label { animation: glance 5s; }
@keyframes glance { 0%, 92% { opacity: 1; } 100% { opacity: 0; } }
.label span { all: initial; color-scheme: inherit; display: block; overflow: hidden; }
.label span::after {
  all: initial; color-scheme: inherit; display: block; font-family: system-ui; font-size: 13px; line-height: 18px; color: var(--soft);
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; unicode-bidi: plaintext;
}
.label .line0::after { font-size: 14px; font-weight: 600; line-height: 20px; color: var(--text); }
@media (forced-colors: active) {
  button, .label { border: 1px solid ButtonText; }
  .sign { forced-color-adjust: none; --ink: ButtonText; --due: Highlight; }
}
@media print { :host { display: none !important; } }
`;

function edgeRules(edge: MarkView['edge']): string {
  const other = edge === 'left' ? 'right' : 'left';
  const radius = edge === 'left' ? '0 10px 10px 0' : '10px 0 0 10px';
  return `
:host { ${edge}: 0 !important; ${other}: auto !important; }
button { border-radius: ${radius}; border-${edge}: 0; }
.label { ${edge}: 44px; }`;
}

/** The lines as generated content. The state is read out first; seen, it stands only where there is nothing else. */
function wordRules({ state, lines }: MarkView): string {
  const shown = lines.length > 0 ? lines.slice(0, LINES) : [STATES[state], 'Open the card to save them'];
  const words = shown.map((line, i) => `.label .line${i}::after { content: ${cssString(line)}; }`);
  const said = `.label .state::after { content: ${cssString(`Kithcraft. ${STATES[state]}.`)}; height: 1px; width: 1px; opacity: 0; position: absolute; }`;
  return [said, ...words].join('\n');
}

/** The whole style sheet of the mark for what it shows now. */
export const sheetOf = (view: MarkView): string =>
  `${FRAME}${edgeRules(view.edge)}\n.sign { ${SHAPES[view.state]} }\n${wordRules(view)}`;
