import { all, attribute, closest, has, one, parentElement, tagOf } from '../page/dom.ts';
import { sourced } from '../page/sourced.ts';
import { said, webUrl } from '../page/text.ts';
import { textOf } from '../page/text-of.ts';
import type { Fields, Page, RawLink } from '../site.ts';
import { isMe, relMe } from './rel-me.ts';

// https://microformats.org/wiki/h-card, https://microformats.org/wiki/representative-h-card-parsing (2026-04)

const ROOTS = '.h-card, .h-entry, .h-cite, .h-event';

/** The elements of a property of a card, without those of cards within it. */
function elementsOf(card: Element, property: string): Element[] {
  const isOwn = (element: Element): boolean => {
    const parent = parentElement(element);
    return parent !== null && closest(parent, ROOTS) === card;
  };
  return all(card, `.${property}`, 50).filter(isOwn);
}

const VALUES: Readonly<Record<string, string>> = {
  abbr: 'title',
  data: 'value',
  input: 'value',
  img: 'alt',
  area: 'alt',
};

/** The value of a `p-` property: an attribute of those elements that have one for it, else the text. */
const textIn = (element: Element): string | undefined =>
  attribute(element, VALUES[tagOf(element)] ?? 'data-value') ??
  (has(element, '.p-name') ? textOf(one(element, '.p-name')) : textOf(element));

const textsOf = (card: Element, property: string): string[] =>
  elementsOf(card, property).flatMap((element) => textIn(element) ?? []);

/** The value of a `u-` property. */
const hrefIn = (element: Element): string | undefined =>
  attribute(element, 'href') ??
  attribute(element, 'src') ??
  attribute(element, 'data') ??
  attribute(element, 'value');

/** The addresses of a card; without any, those of its only link are implied. */
export function addressesOf(card: Element): RawLink[] {
  const stated = elementsOf(card, 'u-url');
  const links = all(card, 'a[href]', 2);
  const implied = tagOf(card) === 'a' ? [card] : links.length === 1 ? links : [];
  return (stated.length > 0 ? stated : implied).flatMap((element) => {
    const href = hrefIn(element);
    return href ? [{ href, me: isMe(element) }] : [];
  });
}

/** An address without what does not tell pages apart: scheme, `www.`, index file, last slash, fragment. */
export const addressKey = (url: URL): string =>
  url.hostname.replace(/^www\.|\.$/g, '') +
  url.pathname.replace(/\/(?:index\.\w{3,5})?\/*$/, '') +
  url.search;

const keyOf = (href: string, { url }: Page): string => {
  const address = webUrl(href, url);
  return address ? addressKey(address) : '';
};

/**
 * The card of the person that a page represents: the first with `url` and `uid` of the page, else the first whose `url`
 * is one that the page links to as `rel=me`, else the page's only card if its `url` is the page's.
 */
export function representativeCard(page: Page): Element | undefined {
  const cards = all(page.document, '.h-card');
  const here = addressKey(page.url);
  const same = new Set(relMe(page.document).map(({ href }) => keyOf(href, page)));
  const keys = (card: Element) => addressesOf(card).map(({ href }) => keyOf(href, page));
  const uids = (card: Element) =>
    elementsOf(card, 'u-uid').map((element) => keyOf(hrefIn(element) ?? '', page));
  return (
    cards.find((card) => keys(card).includes(here) && uids(card).includes(here)) ??
    cards.find((card) => keys(card).some((key) => key !== '' && same.has(key))) ??
    cards.find((card) => cards.length === 1 && keys(card).includes(here))
  );
}

function nameOf(card: Element): string | undefined {
  const given = [...textsOf(card, 'p-given-name'), ...textsOf(card, 'p-family-name')].join(' ');
  const stated = said(...textsOf(card, 'p-name'), given, ...textsOf(card, 'p-nickname'));
  const image = attribute(one(card, 'img[alt]'), 'alt');
  // The name is implied only where the card says nothing else in words.
  return stated ?? (has(card, '[class*="p-"], [class*="e-"]') ? undefined : said(textOf(card), image));
}

/** Whether a card is an organisation's: its name is its organisation. */
export const isOrganisation = (card: Element): boolean =>
  elementsOf(card, 'p-org').some((element) => element === elementsOf(card, 'p-name')[0]);

function placeOf(card: Element): string | undefined {
  const parts = ['p-locality', 'p-region', 'p-country-name'].flatMap((part) => textsOf(card, part)[0] ?? []);
  return said(parts.join(', '), ...textsOf(card, 'p-adr'), ...textsOf(card, 'p-label'));
}

function photoOf(card: Element): string | undefined {
  const stated = elementsOf(card, 'u-photo').map((element) => attribute(element, 'src') ?? hrefIn(element));
  const images = all(card, 'img[src]', 2);
  return said(...stated) ?? (images.length === 1 ? attribute(images[0], 'src') : undefined);
}

/** What a card says, as fields. */
export function cardFields(card: Element): Fields {
  const first = (...properties: string[]) =>
    said(...properties.flatMap((property) => textsOf(card, property)));
  return sourced('microformat', {
    name: nameOf(card),
    givenName: first('p-given-name'),
    familyName: first('p-family-name'),
    pronouns: first('p-pronouns', 'p-pronoun', 'u-pronoun'),
    headline: first('p-job-title', 'p-role'),
    organisation: first('p-org'),
    location: placeOf(card),
    bio: first('p-note', 'e-note'),
    avatar: photoOf(card),
    links: addressesOf(card),
    topics: [...textsOf(card, 'p-category'), ...textsOf(card, 'p-skill')],
  });
}
