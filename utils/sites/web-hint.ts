import { finds } from './page/finds.ts';
import type { Hint } from './site.ts';

// What runs on every page of an own site must be little: words are searched for where reading parses, and no regular
// expression is made (that for `isHome` alone takes 0.6 ms on its first use in Chromium 156).
const JSON_LD = 'script[type="application/ld+json" i]';
/** Says of a page that it is an article. */
export const ARTICLE = 'meta[property="og:type"][content^="article" i]';
/** Where, away from home, a card is that of who made the page. */
export const BESIDE = 'footer, aside, .h-entry, .hentry';

const OPEN_GRAPH = 'meta[property^="profile:" i], meta[name^="profile:" i]';
const AT_HOME = `.h-card, .vcard, [rel~="me" i], [itemtype*="Person"], [typeof*="Person"], ${OPEN_GRAPH}, ${JSON_LD}`;
/** A page that says whom it is about, whatever else it says. */
const MAIN = `[itemtype*="ProfilePage"], [typeof*="ProfilePage"], [itemprop*="mainEntity"], [property*="mainEntity"], ${OPEN_GRAPH}`;
const CARD = '.h-card, .vcard, [itemtype*="Person"]:not([itemprop]), [typeof*="Person"]:not([property])';

/** Without any of these a page has none of the above. What is there is sooner told than what is written in it. */
const SOME = `.h-card, .vcard, [itemtype], [typeof], ${OPEN_GRAPH}, ${JSON_LD}`;

const listOf = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/** Whether there is a card that is not the author's, at the foot or in an entry. */
function hasCard(document: Document): boolean {
  const cards = listOf(document, CARD);
  for (let i = 0; i < cards.length; i += 1)
    if (!Element.prototype.closest.call(cards[i], BESIDE)) return true;
  return false;
}

/** Whether what is written in JSON-LD may be about a person, and not only by one. */
function isAboutSomebody(document: Document, isArticle: boolean): boolean {
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

/** Says yes where `isHome` does, and to some others: the top, below a language, below `~ada`. */
function isNearHome(path: string): boolean {
  const end = path.indexOf('/', 1);
  return end < 0 || end === path.length - 1 || end === 3 || path[3] === '-' || path[1] === '~';
}

/** Where a page may be about one person: without markup nothing is said about anybody. */
export const isNearSomebody: Hint = ({ url, document }) => {
  if (isNearHome(url.pathname)) return finds(document, AT_HOME);
  if (!finds(document, SOME)) return false;
  const isArticle = finds(document, ARTICLE);
  return finds(document, MAIN) || (!isArticle && hasCard(document)) || isAboutSomebody(document, isArticle);
};
