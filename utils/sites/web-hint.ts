import { finds } from './page/finds.ts';

// What runs on every page of an own site must be little: words are searched for where reading parses, and no regular expression is made
// (that for `isHome` alone takes 0.6 ms on its first use in Chromium 156).
const JSON_LD = 'script[type="application/ld+json" i]';
/** Says of a page that it is an article. */
export const ARTICLE = 'meta[property="og:type"][content^="article" i]';
/** Where, away from home, a card is that of who made the page. */
export const BESIDE = 'footer, aside, .h-entry, .hentry';

const OPEN_GRAPH = 'meta[property^="profile:" i], meta[name^="profile:" i]';
/** What a person's home has: any of these. */
export const AT_HOME = `.h-card, .vcard, [rel~="me" i], [itemtype*="Person"], [typeof*="Person"], ${OPEN_GRAPH}`;
/** A page that says whom it is about, whatever else it says. */
const MAIN = `[itemtype*="ProfilePage"], [typeof*="ProfilePage"], [itemprop*="mainEntity"], [property*="mainEntity"], ${OPEN_GRAPH}`;
const CARDS = [
  '.h-card',
  '.vcard:not(.h-card)',
  '[itemtype*="Person"]:not([itemprop])',
  '[typeof*="Person"]:not([property])',
];
/** What singles out one card among several. */
const SINGLED = '.u-uid, .uid, [rel~="me" i]';

/** Without any of these a page below home is about nobody. What is there is sooner told than what is written in it. */
export const SOME = `.h-card, .vcard, [itemtype], [typeof], ${OPEN_GRAPH}, ${JSON_LD}`;

const listOf = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

const isWithin = (element: Element | null, selector: string): boolean =>
  element !== null && Element.prototype.closest.call(element, selector) !== null;

/**
 * Whether there is the card of one person: that is not the author's, at the foot or in an entry, and in no other card. Of
 * several, as on the page of a team, one has to be singled out.
 */
const hasCard = (document: Document): boolean =>
  CARDS.some((kind) => {
    const { length } = listOf(document, kind).filter(
      (card) => !isWithin(card, BESIDE) && !isWithin(card.parentElement, kind),
    );
    return length === 1 || (length > 1 && finds(document, SINGLED));
  });

/** Whether JSON-LD may be about a person, and not only by one. */
function isAbout(text: string, isArticle: boolean): boolean {
  if (isArticle || text.includes('ProfilePage')) return text.includes('ProfilePage');
  if (text.includes('AboutPage') || text.includes('mainEntity"')) return true;
  // An article names its author after it has said what it is; a person names their articles so.
  const [before = '', person] = text.split('Person', 2);
  return person !== undefined && !before.includes('Article"') && !before.includes('Posting"');
}

/** What is written in JSON-LD, as it stands. */
const writtenIn = (document: Document): string[] =>
  listOf(document, JSON_LD).map(({ textContent }) => (textContent ?? '').slice(0, 400_000));

/** Whether JSON-LD at home names a person. That of companies does not. */
export const hasWritten = (document: Document): boolean =>
  writtenIn(document).some((text) => text.includes('Person'));

/** Whether a page below home that has some markup may be about one person. */
export function isAboutSomebody(document: Document): boolean {
  const isArticle = finds(document, ARTICLE);
  return (
    finds(document, MAIN) ||
    (!isArticle && hasCard(document)) ||
    writtenIn(document).some((text) => isAbout(text, isArticle))
  );
}
