import type { Identity } from '../core/identity.ts';
import { hostOf } from './address.ts';
import { isAnybodys } from './elsewhere.ts';
import { found, none } from './found.ts';
import { addressKey, cardFields, isOfPage, isOrganisation, representativeCard } from './markup/h-card.ts';
import { isAboutWork, personOf, thingsOf } from './markup/json-ld.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { personFields } from './markup/person.ts';
import { relMe } from './markup/rel-me.ts';
import { ownAddresses } from './own-address.ts';
import type { Examples, Fields, Found, Page, Site } from './site.ts';
import { clean, said } from './text.ts';
import { wall } from './walls.ts';

// A parameter may say which page it is: then the path does not name it. These never do.
const HARMLESS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|lang|hl|amp)$/;
const FILE = /\.(?!html?$|php$|aspx?$)[a-z\d]{1,5}$/i;
const HOME =
  /^\/(?:~[^/]+|(?:[a-z]{2}(?:-[a-z]{2})?))?(?:\/?(?:about|about-?me|me|bio|whoami|who|contact|hello|info|cv|resume|uber-mich|ueber-mich|a-propos|index)(?:\.\w{3,5})?)?\/?$/i;

/** `host/path`, without `www.`, index file and last slash. */
function identify(url: URL): Identity | null {
  if (!isAnybodys(hostOf(url)) || FILE.test(url.pathname)) return null;
  if ([...url.searchParams.keys()].some((key) => !HARMLESS.test(key))) return null;
  return { site: 'web', handle: addressKey(new URL(`https://${hostOf(url)}${url.pathname}`)) };
}

/** A page that says that it belongs to another host is a copy, and shows whom it likes. */
const isCopy = (page: Page): boolean => {
  const bare = (url: URL) => hostOf(url).replace(/^www\./, '');
  return ownAddresses(page).some((url) => bare(url) !== bare(page.url));
};

const isArticle = (document: Document): boolean =>
  /^article\b/i.test(metaOf(document).get('og:type') ?? '') || isAboutWork(thingsOf(document));

/** Person of the page's card. An article's card is its author's, and so is a card in the foot of every page. */
function ofCard(page: Page): Fields | undefined {
  const card = representativeCard(page);
  if (!card || isOrganisation(card)) return undefined;
  const isAbout = HOME.test(page.url.pathname) || isOfPage(card, page);
  return isAbout && !isArticle(page.document) ? cardFields(card) : undefined;
}

function ofJsonLd({ document }: Page): Fields | undefined {
  const person = personOf(document);
  return person && personFields(person);
}

const GENERIC =
  /^(?:home|homepage|home page|welcome|index|blog|portfolio|about|about me|hello|hi|contact|me|cv|resume)$/i;

/** A name out of a title: its first part that is not "Home". */
const nameIn = (title: string | undefined): string | undefined =>
  clean(title)
    ?.split(/\s+[-–—|·•:]\s+|:\s+/)
    .find((part) => !GENERIC.test(part.trim()));

/** A page that only links to the same person elsewhere: on a home page its title names them. */
function ofLinks({ document, url }: Page): Fields | undefined {
  if (!HOME.test(url.pathname) || relMe(document).length === 0 || isArticle(document)) return undefined;
  const meta = metaOf(document);
  const name = said(meta.get('author'), nameIn(meta.get('og:title')), nameIn(titleOf(document)));
  return name ? { name, confidence: 'low' } : undefined;
}

/** Fields of the first kind of markup, with what they lack from the second. */
function joined(one: Fields, other: Fields = {}): Fields {
  const isSame = clean(one.name)?.toLowerCase() === clean(other.name)?.toLowerCase();
  const rest = isSame ? other : {};
  const given = Object.entries(one).filter(([, value]) => value !== undefined && value.length > 0);
  return { ...rest, ...Object.fromEntries(given), links: [...(one.links ?? []), ...(rest.links ?? [])] };
}

function fieldsOf(page: Page): Fields | undefined {
  const [first, second] = [ofCard(page), ofJsonLd(page)].filter(
    (fields) => clean(fields?.name) !== undefined,
  );
  return first ? joined(first, second) : ofLinks(page);
}

function read(page: Page): Found {
  const { document, url } = page;
  if (isCopy(page)) return none('The page says that its place is another host.');
  const fields = fieldsOf(page);
  if (!fields) return wall(document) ?? none('The page does not say that it is one person’s.');
  const meta = metaOf(document);
  const bio = said(fields.bio, meta.get('description'), meta.get('og:description'));
  const links = [...(fields.links ?? []), ...relMe(document)];
  return found({ ...fields, bio, links, url: url.origin + url.pathname });
}

/** A person's own site, on any host that is no service's: only where its markup says that the page is a person's. */
export const web: Site = {
  id: 'web',
  name: 'Own site',
  hosts: ['*'],
  matches: [],
  identify,
  profileUrl: (handle) => `https://${handle}`,
  read,
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
