import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { pathOf } from './page/address.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { finds } from './page/finds.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type {
  Evidence,
  Examples,
  Fields,
  Found,
  Hint,
  NoProfile,
  Page,
  RawLink,
  Seen,
  Site,
} from './site.ts';

const PATH = /^\/(?:wiki|entity)\/(Q[1-9]\d{0,11})$/;

function identify(url: URL): Identity | null {
  // The first letter of a page's name may be small.
  const handle = PATH.exec(pathOf(url)?.replace('/q', '/Q') ?? '')?.[1];
  return handle ? { site: 'wikidata', handle } : null;
}

// The ids of properties: public code, 2026-08. The layout of items: from memory of the software that Wikidata runs on. A
// group of statements has the property's id; the value of a statement is its main snak, qualifiers and sources are not.
const MAIN = '.wikibase-statementview:not(.wb-deprecated) .wikibase-statementview-mainsnak';
const IS_HUMAN = '#P31 .wikibase-statementview-mainsnak a[href$="/Q5"]';
const STATEMENTS = '.wikibase-statementgroupview, .wikibase-entityview';
const LABEL = '.wikibase-title:not(.wb-empty) .wikibase-title-label';
const ID = '.wikibase-title-id';
const DESCRIPTION = '.wikibase-entitytermsview-heading-description:not(.wb-empty)';
/** Official website; GitHub, LinkedIn, X, Mastodon, Bluesky, ORCID, Google Scholar, Instagram, Facebook, YouTube, TikTok. */
const SAME_PERSON = 'P856 P2037 P6634 P2002 P4033 P12361 P496 P1960 P2003 P2013 P2397 P7085';

/** Why an item is nobody's: only a human has a profile, and only the item's statements say so. */
function otherItem(document: Document): NoProfile | undefined {
  if (has(document, IS_HUMAN)) return undefined;
  const isItem = has(document, STATEMENTS);
  return (isItem ? undefined : wall(document)) ?? none('This item of Wikidata is not about a person.');
}

const look = ({ document }: Page): Seen => otherItem(document) ?? { kind: 'person' };

/** Items of Wikidata that are about people: the same person's accounts elsewhere stand on them. */
export const site: Site = {
  id: 'wikidata',
  name: 'Wikidata',
  hosts: ['www.wikidata.org', 'wikidata.org', 'm.wikidata.org'],
  matches: ['https://www.wikidata.org/*', 'https://m.wikidata.org/*'],
  identify,
  profileUrl: (handle) => `https://www.wikidata.org/wiki/${handle}`,
  look,
};

/** The values of a property, as the page shows them. */
const valuesOf = (document: Document, property: string): Element[] =>
  all(document, `#${property} ${MAIN}`, 20);

const textsOf = (document: Document, property: string): string[] =>
  valuesOf(document, property).flatMap((value) => textOf(one(value, 'a[href]')) ?? []);

/** Where a value leads. An address of the fediverse leads through a service of Wikidata's own, so it is read as text. */
function linkIn(value: Element): RawLink[] {
  const link = one(value, 'a[href]');
  const [, user, host] = /^@?([\w.-]{1,100})@([\w.-]{4,200})$/.exec(textOf(link)?.trim() ?? '') ?? [];
  const href = user ? `https://${host}/@${user}` : attribute(link, 'href');
  return href ? [{ href, me: true }] : [];
}

/** "Ada Lovelace - Wikidata", without a label "Q1 - Wikidata". */
const titled = (document: Document): string | undefined =>
  /^(?!Q\d)(.{1,300}) - Wikidata$/.exec(titleOf(document) ?? '')?.[1];

const fieldsOf = (document: Document): Fields => ({
  // The language of a label stands in it as `sup` where it is not the reader's.
  name: said(textOf(one(document, LABEL), 'sup'), told('title', titled(document))),
  givenName: textsOf(document, 'P735')[0],
  familyName: textsOf(document, 'P734')[0],
  headline: textOf(one(document, DESCRIPTION), 'sup'),
  avatar: attribute(one(document, `#P18 ${MAIN} img`), 'src'),
  links: SAME_PERSON.split(' ')
    .flatMap((property) => valuesOf(document, property))
    .flatMap(linkIn),
  topics: textsOf(document, 'P101'),
  confidence: 'low',
});

const idIn = (text: string | undefined): string | undefined => /Q\d{1,12}/.exec(text ?? '')?.[0];

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const shown = [...ownHandles(site, page), idIn(textOf(one(document, ID)))];
  if (!agree(identity, shown)) return somebodyElse();
  return otherItem(document) ?? found(fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path, view }) => {
  const [, folder, name = ''] = path.split('/', 3);
  const isItem = (folder === 'wiki' || folder === 'entity') && 'Qq%'.includes(name.charAt(0));
  return isItem && finds(view.document, IS_HUMAN);
}, identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-08',
  from: 'second-hand: ids of properties in public code; layout from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://www.wikidata.org/wiki/Q34253', 'Q34253'],
    ['https://www.wikidata.org/wiki/q34253#P31', 'Q34253'],
    ['http://www.wikidata.org/entity/Q34253', 'Q34253'],
    ['https://m.wikidata.org/wiki/Q34253?uselang=de', 'Q34253'],
    ['https://wikidata.org/wiki/%5134253/', 'Q34253'],
  ],
  others: [
    'https://www.wikidata.org/wiki/Property:P2037',
    'https://www.wikidata.org/wiki/Wikidata:Main_Page',
    'https://www.wikidata.org/wiki/Special:EntityData/Q34253.json',
    'https://www.wikidata.org/wiki/Talk:Q34253',
    'https://www.wikidata.org/wiki/User:Ada',
    'https://www.wikidata.org/wiki/Lexeme:L1',
    'https://www.wikidata.org/wiki/Q0',
    'https://www.wikidata.org/wiki/Q34253/x',
    'https://www.wikidata.org/w/index.php?title=Q34253',
    'https://query.wikidata.org/wiki/Q34253',
    'https://en.wikipedia.org/wiki/Q34253',
    'https://www.wikidata.org.example.org/wiki/Q34253',
  ],
};
