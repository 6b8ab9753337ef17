import { finds } from './page/finds.ts';

// What runs on every page of an own site must be little: words are searched for where reading parses, and no regular
// expression is made (that for `isHome` alone takes 0.6 ms on its first use in Chromium 156).
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

const listOf = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/** How many cards of a kind there are that are not the author's, at the foot or in an entry, and in no other card. */
function countOf(document: Document, kind: string): number {
  const cards = listOf(document, kind);
  let count = 0;
  for (let i = 0; i < cards.length; i += 1) {
    const within = cards[i]?.parentElement;
    const isBeside = Element.prototype.closest.call(cards[i], BESIDE) !== null;
    if (!isBeside && !(within && Element.prototype.closest.call(within, kind))) count += 1;
  }
  return count;
}

/** Whether there is the card of one person: of several, as on the page of a team, one has to be singled out. */
function hasCard(document: Document): boolean {
  const counts = CARDS.map((kind) => countOf(document, kind));
  return counts.includes(1) || (counts.some((count) => count > 1) && finds(document, SINGLED));
}

/** Whether what is written in JSON-LD may be about a person, and not only by one. */
function isWrittenAbout(document: Document, isArticle: boolean): boolean {
  const scripts = listOf(document, JSON_LD);
  for (let i = 0; i < scripts.length; i += 1) {
    const text = (scripts[i]?.textContent ?? '').slice(0, 400_000);
    if (text.includes('ProfilePage')) return true;
    if (isArticle) continue;
    if (text.includes('AboutPage') || text.includes('mainEntity"')) return true;
    // An article names its author after it has said what it is; a person names their articles so.
    const person = text.indexOf('Person');
    const isAfter = (word: string) => text.slice(0, person).includes(word);
    if (person >= 0 && !isAfter('Article"') && !isAfter('Posting"')) return true;
  }
  return false;
}

/** Whether JSON-LD at home names a person. That of companies does not. */
export const hasWritten = (document: Document): boolean =>
  [...listOf(document, JSON_LD)].some(({ textContent }) => textContent?.includes('Person'));

/** Whether a page below home that has some markup may be about one person. */
export function isAboutSomebody(document: Document): boolean {
  const isArticle = finds(document, ARTICLE);
  return finds(document, MAIN) || (!isArticle && hasCard(document)) || isWrittenAbout(document, isArticle);
}
