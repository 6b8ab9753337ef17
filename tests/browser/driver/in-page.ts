/** What is looked for: what assistive technology calls it. */
export interface Wanted {
  role: Role;
  /** The whole accessible name, or the source of a pattern for it. */
  name: string;
  pattern: boolean;
}

export type Role = keyof typeof SELECTORS;

/** What is done to it: nothing but saying where it is, a click, a text in it, a key pressed in it. */
export type Deed = { do: 'look' | 'click' } | { do: 'fill'; text: string } | { do: 'key'; key: string };

export interface Done {
  /** The middle of it in the window. */
  x: number;
  y: number;
  /** Of a switch. */
  on: boolean;
}

const SELECTORS = {
  button: 'button, [role=button]',
  textbox:
    'textarea, input:not([type]), [type=text], [type=search], [type=url], [type=date], [type=datetime-local], [type=time]',
  combobox: '[role=combobox], select',
  link: 'a[href]',
  switch: '[role=switch]',
  radio: '[type=radio], [role=radio]',
  heading: 'h1, h2, h3, h4',
  option: '[role=option]',
  file: '[type=file]',
} as const;

// The functions below run inside a page, as text: for pages that no driver's own locators reach, such as the popup of
// Firefox. They may use nothing but each other and what they are given.

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function nameOf(element: Element): string {
  const page = element.ownerDocument;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return squeeze(
      by
        .split(' ')
        .map((id) => page.getElementById(id)?.textContent)
        .join(' '),
    );
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label);
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return squeeze((labels.length > 0 ? labels : [element]).map((one) => one.textContent).join(' '));
}

function findIn(page: Document, wanted: Wanted, selector: string): HTMLElement | undefined {
  const fits = (name: string) =>
    wanted.pattern ? new RegExp(wanted.name, 'iu').test(name) : name === wanted.name;
  const seen = (one: Element) => one.getClientRects().length > 0 || wanted.role === 'file';
  const found = [...page.querySelectorAll(selector)].find((one) => seen(one) && fits(nameOf(one)));
  return found && !(found as HTMLButtonElement).disabled ? (found as HTMLElement) : undefined;
}

/** Past the framework's own property, as a keyboard would. */
function fillIn(field: HTMLElement, text: string): void {
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  const kind = field instanceof view.HTMLTextAreaElement ? view.HTMLTextAreaElement : view.HTMLInputElement;
  field.focus();
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  for (const type of ['input', 'change']) field.dispatchEvent(new view.Event(type, { bubbles: true }));
}

function doTo(element: HTMLElement, deed: Deed): Done {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  if (deed.do === 'click') element.click();
  if (deed.do === 'fill') fillIn(element, deed.text);
  if (deed.do === 'key')
    element.dispatchEvent(
      new view.KeyboardEvent('keydown', { key: deed.key, bubbles: true, cancelable: true }),
    );
  const on = element.getAttribute('aria-checked') === 'true';
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, on };
}

const FUNCTIONS = [squeeze, nameOf, findIn, fillIn, doTo].map(String).join('\n');

/** An expression that does a deed in the page of `document` and gives where; null while there is no such element. */
export const deedIn = (document: string, wanted: Wanted, deed: Deed): string => `(() => {
${FUNCTIONS}
const element = findIn(${document}, ${JSON.stringify(wanted)}, ${JSON.stringify(SELECTORS[wanted.role])});
return element ? doTo(element, ${JSON.stringify(deed)}) : null;
})()`;

/** Who is looked for, in the words of a test. */
export const wanted = (role: Role, name: string | RegExp): Wanted =>
  typeof name === 'string' ? { role, name, pattern: false } : { role, name: name.source, pattern: true };
