import { firstChild, has, nextSibling, tagOf } from '../page/dom.ts';
import { isClassic, ROOTS } from './card-roots.ts';

/** The elements right within an element, 50 at most. */
export function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let node = firstChild(parent); node && children.length < 50; node = nextSibling(node))
    if (tagOf(node) !== '') children.push(node as Element);
  return children;
}

/**
 * The element that stands for an address which a card does not state: the card itself, the only one of its kind right
 * within it, or within its only child. A card that states any address, or holds another card, implies none.
 * https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties (2026-04)
 */
export function impliedIn(card: Element, ...tags: readonly string[]): Element | undefined {
  if (isClassic(card) || has(card, ROOTS) || has(card, '[class^="u-"], [class*=" u-"]')) return undefined;
  if (tags.includes(tagOf(card))) return card;
  const children = childrenOf(card);
  const [only, ...more] = children;
  const lists = [children, only && more.length === 0 ? childrenOf(only) : []];
  const groups = lists.flatMap((list) => tags.map((tag) => list.filter((child) => tagOf(child) === tag)));
  return groups.find((group) => group.length === 1)?.[0];
}
