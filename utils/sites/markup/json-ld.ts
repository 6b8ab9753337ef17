import { all, dataOf, firstChild } from '../page/dom.ts';
import { wordSet } from '../page/word-set.ts';

/** A thing of schema.org. Only what it holds itself counts, never what its prototype has. */
export type Thing = Readonly<Record<string, unknown>>;

const LENGTH = 400_000;
const THINGS = 300;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A property of a thing. */
export const own = (thing: Thing, key: string): unknown =>
  Object.hasOwn(thing, key) ? thing[key] : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pages write line breaks into strings, commas before brackets, and comments around it all. */
const mended = (text: string): string =>
  text
    .replace(/<!--|-->|\/\/\s?<!\[CDATA\[|\/\/\s?\]\]>/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them, pages write them.
    .replace(/[\0-\x1f]/g, ' ')
    .replace(/, *([}\]])/g, '$1');

function contentOf(script: Element): unknown {
  const node = firstChild(script);
  const text = node ? dataOf(node) : '';
  return text.length > LENGTH ? undefined : (parsed(text) ?? parsed(mended(text)));
}

/** The things of a page's JSON-LD: the outermost, and those of lists and graphs. A bounded number. */
export function thingsOf(document: Document): Thing[] {
  const queue = all(document, 'script[type="application/ld+json" i]', 20).map(contentOf);
  const things: Thing[] = [];
  for (let i = 0; i < queue.length && i < THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, THINGS));
    else if (isThing(value)) {
      things.push(value);
      const graph = own(value, '@graph');
      if (graph) queue.push(graph);
    }
  }
  return things;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 50) : [value]);

/** Whether a thing is of one of some types, whatever prefix the page gives them. */
export const isA =
  (...types: readonly string[]) =>
  (thing: Thing): boolean =>
    listOf(own(thing, '@type')).some(
      (type) => typeof type === 'string' && types.includes(type.slice(0, 200).replace(/^.*[/:#]/, '')),
    );

const isPerson = isA('Person');
const isPage = isA('ProfilePage', 'AboutPage', 'WebPage', 'CollectionPage');
// On these a person is an author, a seller, a guest.
const WORKS = wordSet(
  'Article BlogPosting NewsArticle TechArticle ScholarlyArticle Report SocialMediaPosting DiscussionForumPosting QAPage Question Recipe Review Product Event VideoObject Book Course JobPosting SoftwareApplication SoftwareSourceCode',
);
const isWork = (thing: Thing): boolean => isA(...WORKS)(thing);

/** Whether the page is about a work, so that its persons are those who made it. */
export const isAboutWork = (things: readonly Thing[]): boolean => things.some(isWork);

/** The persons of a page, one for each id or name. */
export function personsIn(things: readonly Thing[]): Thing[] {
  const persons = things.filter(isPerson);
  const key = (person: Thing) => own(person, '@id') ?? own(person, 'name');
  return persons.filter((one, i) => persons.findIndex((other) => key(other) === key(one)) === i);
}

/** What a page says it is about: a thing, or one that it names by id. */
function mainOf(page: Thing, things: readonly Thing[]): Thing | undefined {
  const main = listOf(own(page, 'mainEntity'))[0];
  if (!isThing(main)) return undefined;
  const id = own(main, '@id');
  return own(main, '@type') ? main : things.find((thing) => thing !== main && id && own(thing, '@id') === id);
}

/**
 * The person that a page is about: the main entity of a profile page, else its only person. Undefined on the page of an
 * article, whose person is the author, and where there are several.
 */
export function personOf(document: Document): Thing | undefined {
  const things = thingsOf(document);
  const mains = things
    .filter(isPage)
    .map((page) => mainOf(page, things))
    .filter((main) => main !== undefined);
  if (mains.length > 0) return mains.find(isPerson);
  if (isAboutWork(things)) return undefined;
  const persons = personsIn(things);
  return persons.length === 1 ? persons[0] : undefined;
}

/** A text of a thing: a string, or the name of what stands there; of several the first that says anything. */
export function textIn(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const text = isThing(one) ? (own(one, 'name') ?? own(one, '@value')) : one;
    if (typeof text === 'string' && text.trim() && !/^[*\s]+$/.test(text.slice(0, 500))) return text;
  }
  return undefined;
}

/** The texts of a thing, each as `textIn`. */
export const textsIn = (value: unknown): string[] => listOf(value).flatMap((one) => textIn(one) ?? []);

/** The addresses of a thing: strings, or the address of what stands there. */
export const addressesIn = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const address = isThing(one) ? (own(one, 'url') ?? own(one, 'contentUrl') ?? own(one, '@id')) : one;
    return typeof address === 'string' ? [address] : [];
  });
