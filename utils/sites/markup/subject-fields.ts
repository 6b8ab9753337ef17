import { hasAttribute } from '../page/dom.ts';
import { noFields } from '../page/found.ts';
import { clean, wordsOf } from '../page/text.ts';
import type { Fields, Page } from '../site.ts';
import { isClassic } from './card-roots.ts';
import { cardFields } from './h-card.ts';
import { isPerson, linked, own } from './json-ld.ts';
import { microdataIn } from './microdata.ts';
import { personFields } from './person.ts';
import { rdfaIn } from './rdfa.ts';
import { isMarked, type Subject } from './subject.ts';
import { weakFields } from './weak.ts';

// What themes and templates say until somebody fills them in.
const UNFILLED =
  /\{\{|\}\}|<%|%>|^(?:your (?:full )?name(?: here)?|first ?name last ?name|lorem ipsum\b.*|admin(?:istrator)?|user ?name|author(?: name)?|anonymous|unknown|n\/a|none|example|test(?: user)?)$/i;

/** Whether fields name somebody: by no mask, no placeholder. */
function areNamed(fields: Fields): boolean {
  const name = clean(wordsOf(fields.name));
  return name !== undefined && !UNFILLED.test(name);
}

/** Fields of the first kind of markup, with what they lack from the second, if that is about the same person. */
function joined(one: Fields, other: Fields): Fields {
  const isSame = clean(wordsOf(one.name))?.toLowerCase() === clean(wordsOf(other.name))?.toLowerCase();
  const rest = isSame ? other : noFields();
  const given = Object.entries(one).filter(([, value]) => value !== undefined && value.length !== 0);
  const links = [...(one.links ?? []), ...(rest.links ?? [])];
  return Object.assign(noFields(), rest, Object.fromEntries(given), { links });
}

/** The elements that are about the person of some markup: a page may name the same one several times. */
function elementsOf({ item, items }: Subject): Element[] {
  const same = [...items].filter(([one]) => item && isPerson(one) && own(one, 'name') === own(item, 'name'));
  return same.slice(0, 4).map(([, element]) => element);
}

/** The fields of each kind of markup, in the order in which they are believed. */
function fieldsByKind(subject: Subject): Fields[] {
  const { card, thing, things } = subject;
  const cards = card ? [cardFields(card)] : [];
  const isOld = card !== undefined && isClassic(card);
  const elements = elementsOf(subject);
  const having = (name: string) => elements.filter((element) => hasAttribute(element, name));
  return [
    ...(isOld ? [] : cards),
    ...(thing ? [personFields(linked(thing, things))] : []),
    ...having('itemscope').map((element) => personFields(microdataIn(element), 'microdata')),
    // A source of its own would tell a reader nothing more: both are written into the elements.
    ...having('typeof').map((element) => personFields(rdfaIn(element), 'microdata')),
    ...(isOld ? cards : []),
  ];
}

/** What a page's markup says about its subject; undefined where it names nobody. */
export function fieldsOf(subject: Subject, page: Page): Fields | undefined {
  const all = isMarked(subject) ? fieldsByKind(subject) : [weakFields(page)];
  const named = all.filter(areNamed);
  return named.length > 0 ? named.reduce(joined) : undefined;
}
