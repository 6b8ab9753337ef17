import type { Identity } from '../core/identity.ts';
import { addressesOf, addressKey, cardFields, isOrganisation, representativeCard } from './markup/h-card.ts';
import { addressesIn, isA, isAboutWork, own, personOf, type Thing, thingsOf } from './markup/json-ld.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { personFields } from './markup/person.ts';
import { relMe } from './markup/rel-me.ts';
import { hostOf } from './page/address.ts';
import { closest } from './page/dom.ts';
import { isAnybodys } from './page/elsewhere.ts';
import { found, noFields, none } from './page/found.ts';
import { isHome } from './page/home.ts';
import { LIMITS } from './page/limits.ts';
import { ownAddresses } from './page/own-address.ts';
import { clean, said, told, webUrl, wordsOf } from './page/text.ts';
import { wall } from './page/walls.ts';
import type { Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';
import { isNearSomebody } from './web-hint.ts';

// A parameter may say which page it is: then the path does not name it. These never do.
const HARMLESS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|lang|hl|amp)$/;
const FILE = /\.(?!html?$|php$|aspx?$)[a-z\d]{1,5}$/i;

/** Whether nothing in the query says which page it is. By `forEach`: Firefox lets its scripts iterate over no DOM object. */
function isHarmless(url: URL): boolean {
  let harmless = true;
  url.searchParams.forEach((_, key) => {
    harmless &&= HARMLESS.test(key);
  });
  return harmless;
}

/** `host/path`, without `www.`, index file and last slash. */
function identify(url: URL): Identity | null {
  if (url.pathname.length > LIMITS.line || !isAnybodys(hostOf(url)) || FILE.test(url.pathname)) return null;
  if (!isHarmless(url)) return null;
  return { site: 'web', handle: addressKey(new URL(`https://${hostOf(url)}${url.pathname}`)) };
}

const bareHost = (url: URL): string => hostOf(url).replace(/^www\./, '');

/** A page that says that it belongs to another host is a copy, and shows whom it likes. */
function isCopy(page: Page): boolean {
  const [first] = ownAddresses(page);
  return first !== undefined && bareHost(first) !== bareHost(page.url);
}

/**
 * Whether a person whose pages are these is who the page is about. Another page of the same host means that the site is
 * theirs, not that the page is: their name stands at the foot of every page.
 */
function isSubject(hrefs: readonly string[], page: Page): boolean {
  const { url } = page;
  const addresses = hrefs.flatMap((href) => webUrl(href, url) ?? []);
  const here = addresses.some((address) => addressKey(address) === addressKey(url));
  return here || isHome(page.url) || !addresses.some((address) => bareHost(address) === bareHost(url));
}

/** Whether the page is an article, whose people are its authors. Themes call an "about" page one, too. */
const isArticle = (page: Page): boolean =>
  !isHome(page.url) &&
  (/^article\b/i.test(metaOf(page.document).get('og:type') ?? '') || isAboutWork(thingsOf(page.document)));

/** The card of the page's subject. An article's card is its author's, and so is one beside what the page is about. */
function cardOf(page: Page): Element | undefined {
  const card = representativeCard(page);
  if (!card || isOrganisation(card) || isArticle(page)) return undefined;
  const isBeside = !isHome(page.url) && closest(card, 'footer, aside, .h-entry') !== undefined;
  const hrefs = addressesOf(card).map(({ href }) => href);
  return !isBeside && isSubject(hrefs, page) ? card : undefined;
}

/** The person of schema.org that the page is about. */
function thingOf(page: Page): Thing | undefined {
  const person = personOf(page.document);
  if (!person) return undefined;
  const isMain = thingsOf(page.document).some(isA('ProfilePage'));
  return isMain || isSubject(addressesIn(own(person, 'url')), page) ? person : undefined;
}

/** A home page that links to the same person elsewhere, and says no more in its markup. */
const isLinked = (page: Page): boolean =>
  isHome(page.url) && relMe(page.document).length > 0 && !isAboutWork(thingsOf(page.document));

const nobody = (): NoProfile => none('The page does not say that it is one person’s.');
const copy = (): NoProfile => none('The page says that its place is another host.');

function look(page: Page): Seen {
  if (isCopy(page)) return copy();
  return cardOf(page) || thingOf(page) || isLinked(page) ? { kind: 'person' } : nobody();
}

const GENERIC =
  /^(?:home|homepage|home page|welcome|index|blog|portfolio|about|about me|hello|hi|contact|me|cv|resume)$/i;

/** A name out of a title: its first part that is not "Home". */
const nameIn = (title: string | undefined): string | undefined =>
  clean(title)
    ?.split(/\s+[-–—|·•:]\s+|:\s+/)
    .find((part) => !GENERIC.test(part.trim()));

/** Of a page that only links to the same person elsewhere, the title is what names them. */
function linkedFields(page: Page): Fields | undefined {
  if (!isLinked(page)) return undefined;
  const meta = metaOf(page.document);
  const name = said(
    told('data', meta.get('author')),
    told('open-graph', nameIn(meta.get('og:title'))),
    told('title', nameIn(titleOf(page.document))),
  );
  return name ? Object.assign(noFields(), { name, confidence: 'low' as const }) : undefined;
}

/** Fields of the first kind of markup, with what they lack from the second. */
function joined(one: Fields, other: Fields = noFields()): Fields {
  const isSame = clean(wordsOf(one.name))?.toLowerCase() === clean(wordsOf(other.name))?.toLowerCase();
  const rest = isSame ? other : noFields();
  const given = Object.entries(one).filter(([, value]) => value !== undefined && value.length !== 0);
  const links = [...(one.links ?? []), ...(rest.links ?? [])];
  return Object.assign(noFields(), rest, Object.fromEntries(given), { links });
}

function fieldsOf(page: Page): Fields | undefined {
  const [card, thing] = [cardOf(page), thingOf(page)];
  const all = [card && cardFields(card), thing && personFields(thing)];
  const [first, second] = all.filter((fields) => clean(wordsOf(fields?.name)) !== undefined);
  return first ? joined(first, second) : linkedFields(page);
}

/** Reads a page of the site. */
export function read(page: Page): Found {
  const { document, url } = page;
  if (isCopy(page)) return copy();
  const fields = fieldsOf(page);
  if (!fields) return wall(document) ?? nobody();
  const meta = metaOf(document);
  const bio = said(
    fields.bio,
    told('data', meta.get('description')),
    told('open-graph', meta.get('og:description')),
  );
  const links = [...(fields.links ?? []), ...relMe(document)];
  return found({ ...fields, bio, links, url: url.origin + url.pathname });
}

/** What every profile here has at the least. */
export const hint: Hint = isNearSomebody;

/** A person's own site, on any host that is no service's: only where its markup says that the page is a person's. */
export const site: Site = {
  id: 'web',
  name: 'Own site',
  hosts: ['*'],
  matches: [],
  needsPage: true,
  identify,
  profileUrl: (handle) => `https://${handle}`,
  look,
};

export const examples: Examples = {
  profiles: [
    ['https://www.ada.example/', 'ada.example'],
    ['https://ada.example/index.html', 'ada.example'],
    ['https://ada.example/about/?utm_source=x#top', 'ada.example/about'],
    ['https://www.uni.example/~ada/', 'uni.example/~ada'],
    ['https://ada.github.io/', 'ada.github.io'],
  ],
  others: [
    'https://ada.example/?p=12',
    'https://ada.example/cv.pdf',
    'https://x.com/ada',
    'https://www.facebook.com/ada',
    'https://medium.com/@ada',
    'https://gitlab.com/ada',
    'https://ada.substack.com/',
    'https://github.com/features',
    'https://scholar.google.co.uk/citations?user=x',
    'http://localhost/',
    'http://127.0.0.1/',
    'https://ada.example:8080/',
    'about:blank',
    'data:text/html,x',
  ],
};
