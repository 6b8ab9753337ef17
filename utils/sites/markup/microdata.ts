import { textOf } from '../page/text-of.ts';
import { held } from './held.ts';
import { itemIn, type Syntax } from './items.ts';
import type { Thing } from './json-ld.ts';

/** What holds the address in elements that have one for value. */
const ADDRESS: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
};

/** What holds the value in elements that do not mean their text. */
const VALUE: Readonly<Record<string, string>> = {
  meta: 'content',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

const SYNTAX: Syntax = {
  scope: '[itemscope]',
  property: 'itemprop',
  keyOf: (name) => name.replace(/^https?:\/\/schema\.org\//, ''),
  // A link is an address, and where words are wanted its text.
  valueIn(element) {
    const address = held(element, ADDRESS);
    return address === undefined
      ? (held(element, VALUE) ?? textOf(element))
      : { '@id': address, '@value': textOf(element) };
  },
};

/**
 * What the microdata of an element says about the person that it begins; `itemref` is not followed.
 * https://html.spec.whatwg.org/multipage/microdata.html#values (2026-04)
 */
export const microdataIn = (person: Element): Thing => itemIn(person, SYNTAX);
