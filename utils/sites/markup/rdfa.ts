import { attribute } from '../page/dom.ts';
import { textOf } from '../page/text-of.ts';
import { itemIn, type Syntax } from './items.ts';
import type { Thing } from './json-ld.ts';

// Prefixes are those of RDFa's initial context (https://www.w3.org/2011/rdfa-context/rdfa-1.1).
const PREFIX = /^(?:schema:|foaf:|https?:\/\/(?:www\.)?schema\.org\/|http:\/\/xmlns\.com\/foaf\/0\.1\/)/;

/** What FOAF (http://xmlns.com/foaf/spec/) calls the same in its own way. */
const FOAF: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['firstName', 'givenName'],
  ['lastName', 'familyName'],
  ['family_name', 'familyName'],
  ['surname', 'familyName'],
  ['homepage', 'url'],
  ['img', 'image'],
  ['depiction', 'image'],
  ['account', 'sameAs'],
  ['topic_interest', 'knowsAbout'],
  ['based_near', 'homeLocation'],
]);

/** A link is an address, and where words are wanted its text. */
function valueIn(element: Element): unknown {
  const stated = attribute(element, 'content') ?? attribute(element, 'datetime');
  if (stated) return stated;
  const address = attribute(element, 'resource') ?? attribute(element, 'href') ?? attribute(element, 'src');
  return address === undefined ? textOf(element) : { '@id': address, '@value': textOf(element) };
}

const SYNTAX: Syntax = {
  scope: '[typeof]',
  property: 'property',
  keyOf(term) {
    const key = term.replace(PREFIX, '');
    return FOAF.get(key) ?? key;
  },
  valueIn,
};

/**
 * What the RDFa Lite of an element says about the person that it begins, in terms of schema.org or FOAF.
 * https://www.w3.org/TR/rdfa-lite/, https://www.w3.org/TR/html-rdfa/ (2026-04)
 */
export const rdfaIn = (person: Element): Thing => itemIn(person, SYNTAX);
