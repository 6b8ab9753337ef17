import { all, attribute, closest, parentElement } from '../page/dom.ts';
import { textOf } from '../page/text-of.ts';
import { isAboutWork, isPerson, type Thing } from './json-ld.ts';

// Things that a page writes into its elements: https://html.spec.whatwg.org/multipage/microdata.html,
// https://www.w3.org/TR/rdfa-lite/ (2026-04). Here only as far as it takes to tell whom they are about.

const SCOPE = '[itemscope], [typeof]';
const MAIN = '[itemprop~="mainEntity"], [property$="mainEntity"]';
const NAME = '[itemprop~="name"], [property$="name"]';
const URLS = '[itemprop~="url"], [property$="url"], [property$="homepage"]';

/** The element that begins the thing which an element is part of. */
export function around(element: Element, scopes = SCOPE): Element | undefined {
  const parent = parentElement(element);
  return parent ? closest(parent, scopes) : undefined;
}

const ownOf = (scope: Element, selector: string): Element[] =>
  all(scope, selector, 10).filter((element) => around(element) === scope);

const stated = (elements: readonly Element[], ...names: readonly string[]): string[] =>
  elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));

const typed = (scope: Element) => ({
  '@type': stated([scope], 'itemtype', 'typeof').join(' ').slice(0, 1_000).split(/\s+/).filter(Boolean),
});

/** Whether a person only made what is there: they stand in a work, or beside it. */
function isByline(person: Element, beside: string): boolean {
  let scope: Element | undefined = person;
  for (let i = 0; scope && i < 5; i += 1) {
    if (isAboutWork([typed(scope)])) return true;
    scope = around(scope);
  }
  return closest(person, beside) !== undefined;
}

/** A person with what tells them apart: their name or all that is said; their pages, else what they are known by. */
function person(scope: Element): Thing {
  const [name] = ownOf(scope, NAME);
  const pages = stated(ownOf(scope, URLS), 'href', 'content');
  return {
    ...typed(scope),
    name: attribute(name, 'content') ?? textOf(name ?? scope)?.trim(),
    url: pages.length > 0 ? pages : stated([scope], 'itemid', 'resource', 'about'),
  };
}

/** A thing in brief: of a person who it is, of anything else what it says that it is about. */
function brief(scope: Element, seen: Map<Thing, Element>, depth = 0): Thing {
  const type = typed(scope);
  const thing = isPerson(type)
    ? person(scope)
    : { ...type, mainEntity: depth > 3 ? [] : ownOf(scope, MAIN).map((one) => brief(one, seen, depth + 1)) };
  seen.set(thing, scope);
  return thing;
}

/**
 * The outermost things of a page's microdata and RDFa, in brief, without persons who only made what is there.
 * @param beside where persons are left out, as a selector.
 * @param seen is given the element of each, and of what they are about.
 */
export const elementThings = (document: Document, beside: string, seen: Map<Thing, Element>): Thing[] =>
  all(document, '[itemscope]:not([itemprop]), [typeof]:not([property])', 50)
    .filter((scope) => !isPerson(typed(scope)) || !isByline(scope, beside))
    .map((scope) => brief(scope, seen));
