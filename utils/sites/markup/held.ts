import { attribute, tagOf } from '../page/dom.ts';

/**
 * What an element holds in the attribute that its kind has for it.
 * @param names the attribute of each kind of element.
 */
export function held(element: Element, names: Readonly<Record<string, string>>): string | undefined {
  const tag = tagOf(element);
  return Object.hasOwn(names, tag) ? attribute(element, names[tag] ?? '') : undefined;
}
