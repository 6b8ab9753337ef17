import { all, attribute, closest } from '../page/dom.ts';
import { wordSet } from '../page/word-set.ts';
import type { Thing } from './json-ld.ts';
import { around } from './person-element.ts';

/** How things are written into the elements of a page. */
export interface Syntax {
  /** Finds the elements that begin a thing. */
  scope: string;
  /** The attribute that names properties, several apart by spaces. */
  property: string;
  /** The name in schema.org of what the attribute names. */
  keyOf(name: string): string;
  /** The value of a property whose element begins no thing. */
  valueIn(element: Element): unknown;
}

/** What is read of a person and of what is in it; nothing else is looked at. */
const KEYS = wordSet(
  'name givenName familyName pronouns jobTitle hasOccupation disambiguatingDescription worksFor affiliation address homeLocation workLocation addressLocality addressRegion addressCountry description image contentUrl sameAs url knowsAbout',
);

const PROPERTIES = 200;
const DEPTH = 4;
/** Elements looked at for one person, within whatever. */
const LOOKS = 2_000;

interface Budget {
  looks: number;
}

const keysOf = (element: Element, { property, keyOf }: Syntax): string[] =>
  (attribute(element, property) ?? '')
    .slice(0, 500)
    .split(/\s+/)
    .map(keyOf)
    .filter((key) => KEYS.has(key));

function valueIn(element: Element, syntax: Syntax, budget: Budget, depth: number): unknown {
  if (closest(element, syntax.scope) !== element) return syntax.valueIn(element);
  return depth < DEPTH ? thingIn(element, syntax, budget, depth + 1) : undefined;
}

function thingIn(scope: Element, syntax: Syntax, budget: Budget, depth: number): Thing {
  const elements = budget.looks > 0 ? all(scope, `[${syntax.property}]`, PROPERTIES) : [];
  budget.looks -= elements.length;
  const found = new Map<string, unknown[]>();
  for (const element of elements) {
    const keys = keysOf(element, syntax);
    if (keys.length === 0 || around(element, syntax.scope) !== scope) continue;
    const value = valueIn(element, syntax, budget, depth);
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), value]);
  }
  return Object.fromEntries(found);
}

/** What an element says about the person that it begins, as JSON-LD would have it. A bounded part of it is looked at. */
export const itemIn = (person: Element, syntax: Syntax): Thing =>
  thingIn(person, syntax, { looks: LOOKS }, 0);
