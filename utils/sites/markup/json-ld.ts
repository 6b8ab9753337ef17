import { all } from '../page/dom.ts';
import { jsonIn } from './json-text.ts';

/** A thing of schema.org. Only what it holds itself counts, never what its prototype has. */
export type Thing = Readonly<Record<string, unknown>>;

const THINGS = 1_000;

/** Whether a value is a thing, or a list. */
export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A property of a thing. */
export const own = (thing: Thing, key: string): unknown =>
  Object.hasOwn(thing, key) ? thing[key] : undefined;

/** Some values that are things, those of lists, and those that are found inside them. A bounded number. */
function walk(values: readonly unknown[], inside: (thing: Thing) => readonly unknown[]): Thing[] {
  const queue = [...values];
  const things: Thing[] = [];
  for (let i = 0; i < queue.length && i < THINGS; i += 1) {
    const value = queue[i];
    if (!isThing(value)) continue;
    const isList = Array.isArray(value);
    if (!isList) things.push(value);
    queue.push(...(isList ? value : inside(value)).slice(0, THINGS));
  }
  return things;
}

/**
 * The things of a page's JSON-LD: the outermost, and those of lists and graphs. A bounded number.
 * https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents (2026-04)
 */
export const thingsOf = (document: Document): Thing[] =>
  walk(all(document, 'script[type="application/ld+json" i]', 20).map(jsonIn), (thing) => [
    own(thing, '@graph'),
  ]);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 50) : [value]);

/** The types of a thing, without whatever prefix the page gives them. */
export const typesOf = (thing: Thing): string[] =>
  listOf(own(thing, '@type')).flatMap((type) =>
    typeof type === 'string' ? type.slice(0, 200).replace(/^.*[/:#]/, '') : [],
  );

/** Whether a thing is of one of some types. */
export const isA =
  (...types: readonly string[]) =>
  (thing: Thing): boolean =>
    typesOf(thing).some((type) => types.includes(type));

/** Whether a thing is a person. */
export const isPerson = /* @__PURE__ */ isA('Person');
/** Whether a thing is a page, which may say what it is about. */
export const isPage = /* @__PURE__ */ isA('ProfilePage', 'AboutPage', 'WebPage', 'CollectionPage');
// On these a person is an author, a seller, a guest.
const WORK =
  /(?:Article|Posting|Review|Event)$|^(?:Report|QAPage|Question|Recipe|Product|VideoObject|Book|Course|Software.+)$/;

/** Whether the page is about a work, so that its persons are those who made it. */
export const isAboutWork = (things: readonly Thing[]): boolean =>
  things.flatMap(typesOf).some((type) => WORK.test(type));

/** The persons of a page, one for each id or name. */
export function personsIn(things: readonly Thing[]): Thing[] {
  const persons = things.filter(isPerson);
  const key = (person: Thing) => own(person, '@id') ?? own(person, 'name');
  return persons.filter((one, i) => persons.findIndex((other) => key(other) === key(one)) === i);
}

/** What a reference leads to: the thing itself, or the one whose id it names. */
type Resolve = (reference: unknown) => Thing | undefined;

/** Follows ids among some things and whatever is in them. */
function resolverOf(things: readonly Thing[]): Resolve {
  const known = new Map<unknown, Thing>();
  // A thing without a type is only a reference itself; the first counts.
  for (const thing of walk(things, (one) => Object.values(one).filter(isThing)))
    if (own(thing, '@type')) known.set(own(thing, '@id'), known.get(own(thing, '@id')) ?? thing);
  return (reference) => {
    if (isThing(reference) && own(reference, '@type')) return reference;
    const id = isThing(reference) ? own(reference, '@id') : reference;
    return typeof id === 'string' ? known.get(id) : undefined;
  };
}

/** What a page says it is about. Pages may be about pages, in a circle: neither many nor deep ones are followed. */
function mainsOf(page: Thing, resolve: Resolve, depth = 0): Thing[] {
  if (depth > 4) return [];
  const mains = listOf(own(page, 'mainEntity')).slice(0, 3).map(resolve);
  return mains
    .filter((main) => main !== undefined)
    .flatMap((main) => (isPage(main) ? mainsOf(main, resolve, depth + 1) : [main]));
}

/**
 * The person whom some things of a page are about: the main entity of its page, else the only person. Undefined on the
 * page of an article, whose person is the author, and where there are several.
 */
export function personAmong(things: readonly Thing[]): Thing | undefined {
  const resolve = resolverOf(things);
  const mains = things.filter(isPage).flatMap((page) => mainsOf(page, resolve));
  const [person, ...more] = personsIn(mains.length > 0 ? mains : isAboutWork(things) ? [] : things);
  return more.length === 0 ? person : undefined;
}

/** A thing with what its properties only name by the id of one of some things. */
export function linked(thing: Thing, things: readonly Thing[]): Thing {
  const resolve = resolverOf(things);
  const whole = (value: unknown) => (isThing(value) && resolve(value)) || value;
  const entries = Object.entries(thing).map(([key, value]) => [
    key,
    Array.isArray(value) ? listOf(value).map(whole) : whole(value),
  ]);
  return Object.fromEntries(entries);
}

/** The person whom a page is about, by its JSON-LD. */
export function personOf(document: Document): Thing | undefined {
  const things = thingsOf(document);
  const person = personAmong(things);
  return person && linked(person, things);
}

function textWithin(value: unknown, depth: number): string | undefined {
  for (const one of listOf(value)) {
    const inner = isThing(one) && depth < 3 ? (own(one, 'name') ?? own(one, '@value')) : undefined;
    const text = inner === undefined ? one : textWithin(inner, depth + 1);
    if (typeof text === 'string' && text.trim() && !/^[*\s]+$/.test(text.slice(0, 500))) return text;
  }
  return undefined;
}

/** A text of a thing: a string, or the name of what stands there; of several the first that says anything. */
export const textIn = (value: unknown): string | undefined => textWithin(value, 0);

/** The texts of a thing, each as `textIn`. */
export const textsIn = (value: unknown): string[] => listOf(value).flatMap((one) => textIn(one) ?? []);

function addressWithin(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value;
  if (!isThing(value) || depth > 3) return undefined;
  const [inner] = listOf(own(value, 'url') ?? own(value, 'contentUrl') ?? own(value, '@id'));
  return addressWithin(inner, depth + 1);
}

/** The addresses of a thing: strings, or the address of what stands there. */
export const addressesIn = (value: unknown): string[] =>
  listOf(value).flatMap((one) => addressWithin(one, 0) ?? []);
