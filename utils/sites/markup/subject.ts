import { hostOf } from '../page/address.ts';
import { closest, has } from '../page/dom.ts';
import { none } from '../page/found.ts';
import { isHome } from '../page/home.ts';
import { ownAddresses } from '../page/own-address.ts';
import { clean, webUrl } from '../page/text.ts';
import { textOf } from '../page/text-of.ts';
import { wall } from '../page/walls.ts';
import type { NoProfile, Page } from '../site.ts';
import { ARTICLE, BESIDE } from '../web-hint.ts';
import { addressesOf, addressKey, isOrganisation, representativeCard } from './h-card.ts';
import { addressesIn, isA, isAboutWork, own, personAmong, type Thing, thingsOf, typesOf } from './json-ld.ts';
import { elementThings } from './person-element.ts';
import { isLinked, profileName } from './weak.ts';

/** What of a page is about its subject, by kind of markup; nothing where the page only lets one guess. */
export interface Subject {
  kind: 'person';
  /** An h-card, else a classic hCard. */
  card: Element | undefined;
  /** The person of JSON-LD, among all things there. */
  thing: Thing | undefined;
  things: readonly Thing[];
  /** The person of microdata or RDFa, in brief, among all things there. */
  item: Thing | undefined;
  items: ReadonlyMap<Thing, Element>;
}

/** Whether the markup names somebody, and no guess is needed. */
export const isMarked = ({ card, thing, item }: Subject): boolean => (card ?? thing ?? item) !== undefined;

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
function isSubject(hrefs: readonly string[], { url }: Page): boolean {
  const addresses = hrefs.flatMap((href) => webUrl(href, url) ?? []);
  const here = addresses.some((address) => addressKey(address) === addressKey(url));
  return here || isHome(url) || !addresses.some((address) => bareHost(address) === bareHost(url));
}

const BYLINE = '[rel*="author"]';
const isMade = /* @__PURE__ */ isA('CreativeWork');
const isProfilePage = /* @__PURE__ */ isA('ProfilePage');

/** Whether the page is an article, whose people are its authors. Themes call an "about" page one, too. */
const isArticle = ({ url, document }: Page, things: readonly Thing[]): boolean =>
  !isHome(url) && (has(document, ARTICLE) || isAboutWork(things) || things.some(isMade));

/** Whether a name is no mask. One that is no text is looked at by who reads. */
const isNamed = (name: unknown): boolean => typeof name !== 'string' || clean(name) !== undefined;

/** Whether a card is the page's subject's. One beside what the page is about is its author's. */
function isOfSubject(card: Element, page: Page): boolean {
  if (!isNamed(textOf(card)?.trim() || undefined) || isOrganisation(card)) return false;
  if (!isHome(page.url) && closest(card, BESIDE)) return false;
  return isSubject(
    addressesOf(card).map(({ href }) => href),
    page,
  );
}

/** The addresses by which a person is told: their pages, else what they are known by. */
function addressesFor(person: Thing): string[] {
  const [pages, id] = [addressesIn(own(person, 'url')), own(person, '@id')];
  return pages.length === 0 && typeof id === 'string' && /^(?:https?:|[#/])/.test(id) ? [id] : pages;
}

// What stands on pages of anything: beside it a page has said nothing about whose it is.
const FURNITURE = /Page$|^(?:Web|WP|Blog$|Creative|Breadcrumb|Image|Site)/;

/** Whether a page lets one guess whose it is: nothing says that it is an organisation's, a work, or anybody's else. */
const isGuessed = (page: Page, things: readonly Thing[]): boolean =>
  things.flatMap(typesOf).every((type) => FURNITURE.test(type)) &&
  !has(page.document, '.p-name.p-org, .fn.org') &&
  (profileName(page.document) !== undefined || isLinked(page));

/** What the markup says, with all things that a page names. */
function markedOn(page: Page): [subject: Subject, all: readonly Thing[]] {
  const items = new Map<Thing, Element>();
  const beside = isHome(page.url) ? BYLINE : `${BESIDE}, ${BYLINE}`;
  const [things, brief] = [thingsOf(page.document), elementThings(page.document, beside, items)];
  const all = [...things, ...brief];
  const isInArticle = isArticle(page, all);
  const isMain = all.some(isProfilePage);
  const personIn = (some: readonly Thing[]) => {
    const person = personAmong(some);
    const isAbout =
      person &&
      isNamed(own(person, 'name')) &&
      (isMain || (!isInArticle && isSubject(addressesFor(person), page)));
    return isAbout ? person : undefined;
  };
  const cardOf = (kind: string) => {
    const card = isInArticle ? undefined : representativeCard(page, kind);
    return card && isOfSubject(card, page) ? card : undefined;
  };
  const card = cardOf('.h-card') ?? cardOf('.vcard:not(.h-card)');
  return [{ kind: 'person', card, things, thing: personIn(things), items, item: personIn(brief) }, all];
}

/** The page does not say whose it is. */
export const nobody = (): NoProfile => none('The page does not say that it is one person’s.');

/**
 * Whose page this is by its markup, or why it is nobody's. At home markup is believed though the title reads like a wall
 * ("Join me"); elsewhere such a page shows its owner's name beside the wall.
 */
export function subjectOf(page: Page): Subject | NoProfile {
  if (isCopy(page)) return none('The page says that its place is another host.');
  const [subject, all] = markedOn(page);
  const marked = isMarked(subject);
  const blocked = marked && isHome(page.url) ? undefined : wall(page.document);
  return blocked ?? (marked || isGuessed(page, all) ? subject : nobody());
}
