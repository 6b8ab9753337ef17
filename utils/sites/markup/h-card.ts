import { all, attribute, closest, parentElement, tagOf } from '../page/dom.ts';
import { sourced } from '../page/sourced.ts';
import { said, webUrl } from '../page/text.ts';
import { textOf } from '../page/text-of.ts';
import type { Fields, Page, RawLink } from '../site.ts';
import { impliedIn } from './card-implied.ts';
import { elementsOf, isRoot } from './card-roots.ts';
import { cardName, textsOf } from './card-values.ts';
import { isMe, relMe } from './rel-me.ts';

const stated = (element: Element): string | undefined =>
  attribute(element, 'href') ??
  attribute(element, 'src') ??
  attribute(element, 'data') ??
  attribute(element, 'value') ??
  (tagOf(element) === 'abbr' ? attribute(element, 'title') : undefined);

/** The address that an element says, of a card within the card the first; in words it counts only where it is whole. */
function addressOf(element: Element): string | undefined {
  const [inner] = isRoot(element) ? elementsOf(element, 'url', 'u') : [];
  const address = stated(inner ?? element);
  if (address) return address;
  const words = textOf(element)?.trim();
  return words && /^https?:\/\/\S+$/i.test(words.slice(0, 3_000)) ? words : undefined;
}

/** The addresses of a card; without any, that of its link is implied. */
export function addressesOf(card: Element): RawLink[] {
  const said = elementsOf(card, 'url', 'u');
  const elements = said.length > 0 ? said : [impliedIn(card, 'a', 'area')];
  return elements.flatMap((element) => {
    const href = element && addressOf(element);
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

/** Whether a card stands in no other: an organisation's card within a person's is not one more. */
function isOutermost(card: Element, kind: string): boolean {
  const parent = parentElement(card);
  return !parent || !closest(parent, kind);
}

/**
 * The card of the person that a page represents: the first with `url` and `uid` of the page, else the first whose `url`
 * is one that the page links to as `rel=me`, else the page's only card if its `url` is the page's.
 * https://microformats.org/wiki/representative-h-card-parsing (2026-04)
 * @param kind which cards, as a selector: classic ones (`.vcard`) too.
 */
export function representativeCard(page: Page, kind = '.h-card'): Element | undefined {
  const cards = all(page.document, kind);
  if (cards.length === 0) return undefined;
  const here = addressKey(page.url);
  const same = new Set(relMe(page.document).map(({ href }) => keyOf(href, page)));
  const keys = (card: Element) => addressesOf(card).map(({ href }) => keyOf(href, page));
  const uids = (card: Element) =>
    elementsOf(card, 'uid', 'u').map((element) => keyOf(addressOf(element) ?? '', page));
  const outermost = cards.filter((card) => isOutermost(card, kind));
  return (
    cards.find((card) => keys(card).includes(here) && uids(card).includes(here)) ??
    cards.find((card) => keys(card).some((key) => key !== '' && same.has(key))) ??
    outermost.find((card) => outermost.length === 1 && keys(card).includes(here))
  );
}

/** Whether a card is an organisation's: its name is its organisation. */
export const isOrganisation = (card: Element): boolean =>
  elementsOf(card, 'org').some((element) => element === elementsOf(card, 'name')[0]);

function placeOf(card: Element): string | undefined {
  const parts = ['locality', 'region', 'country-name'].flatMap((part) => textsOf(card, part)[0] ?? []);
  return said(parts.join(', '), ...textsOf(card, 'adr'), ...textsOf(card, 'label'));
}

function photoOf(card: Element): string | undefined {
  const addresses = elementsOf(card, 'photo', 'u').map((element) => addressOf(element));
  const implied = impliedIn(card, 'img', 'object');
  return said(...addresses) ?? (implied && addressOf(implied));
}

/** What a card says, as fields; a classic hCard as well. https://microformats.org/wiki/h-card (2026-04) */
export function cardFields(card: Element): Fields {
  const first = (...properties: string[]) =>
    said(...properties.flatMap((property) => textsOf(card, property)));
  return sourced('microformat', {
    name: cardName(card),
    givenName: first('given-name'),
    familyName: first('family-name'),
    pronouns: said(first('pronouns', 'pronoun'), ...textsOf(card, 'pronoun', 'u')),
    headline: first('job-title', 'role'),
    organisation: first('organization-name', 'org'),
    location: placeOf(card),
    bio: first('note'),
    avatar: photoOf(card),
    links: addressesOf(card),
    topics: [...textsOf(card, 'category'), ...textsOf(card, 'skill')],
  });
}
