// A page can hide every method of its document behind an element: in `<form><input name="firstChild"></form>`,
// `form.firstChild` is the input. So methods are looked up where no element reaches: in the prototypes.

export type Root = Document | Element;

type Found = PropertyDescriptor | undefined;

function search(from: object, name: string): Found {
  let prototype: object | null = from;
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

// What a prototype has stays the same while a page is read, and is asked for with every node.
const kept = /* @__PURE__ */ new WeakMap<object, Map<string, Found>>();

function inherited(object: object, name: string): Found {
  const prototype: object | null = Object.getPrototypeOf(object);
  if (!prototype) return undefined;
  const names = kept.get(prototype) ?? new Map<string, Found>();
  kept.set(prototype, names);
  const known = names.get(name);
  if (known) return known;
  const found = search(prototype, name);
  names.set(name, found);
  return found;
}

const call = (object: object, name: string, argument: string): unknown =>
  inherited(object, name)?.value.call(object, argument);

/** A property of a node, past everything that the page named like it. */
function property(node: object, name: string): unknown {
  const found = inherited(node, name);
  // A document outside a browser may keep plain data on the node itself.
  return found ? found.get?.call(node) : Object.getOwnPropertyDescriptor(node, name)?.value;
}

/** The elements that match, in document order, at most `max`. */
export function all(root: Root, selector: string, max = 100): Element[] {
  const list = call(root, 'querySelectorAll', selector) as ArrayLike<Element>;
  const length = Math.min(list.length, max);
  return Array.from({ length }, (_, i) => list[i] as Element);
}

/** The first element that matches. */
export const one = (root: Root, selector: string): Element | undefined =>
  (call(root, 'querySelector', selector) as Element | null) ?? undefined;

/** Whether anything matches. */
export const has = (root: Root, selector: string): boolean => one(root, selector) !== undefined;

/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | undefined =>
  (call(element, 'closest', selector) as Element | null) ?? undefined;

/** An attribute as it is written; undefined where there is none, or where it is empty. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  (element && (call(element, 'getAttribute', name) as string | null)) || undefined;

/** Whether an element has an attribute, even an empty one. */
export const hasAttribute = (element: Element, name: string): boolean =>
  call(element, 'hasAttribute', name) === true;

/** The name of an element's kind, in lower case; empty for other nodes. */
export const tagOf = (node: Node): string => String(property(node, 'localName') ?? '').toLowerCase();

export const isText = (node: Node): boolean => property(node, 'nodeType') === 3;

export const firstChild = (node: Node): Node | null => property(node, 'firstChild') as Node | null;
export const nextSibling = (node: Node): Node | null => property(node, 'nextSibling') as Node | null;
export const parentElement = (node: Node): Element | null =>
  property(node, 'parentElement') as Element | null;
export const previousElement = (node: Node): Element | null =>
  property(node, 'previousElementSibling') as Element | null;

/** The text of a text node. */
export const dataOf = (node: Node): string => String(property(node, 'data') ?? '');

/** More elements than any profile has: each look at them would be felt. */
const ELEMENTS = 80_000;

/** Whether a document has so many elements that it is left alone. */
export const isTooLarge = (document: Document): boolean =>
  (call(document, 'getElementsByTagName', '*') as ArrayLike<Element>).length > ELEMENTS;
