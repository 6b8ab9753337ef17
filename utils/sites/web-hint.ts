import { finds } from './page/finds.ts';
import type { Hint } from './site.ts';

// What runs on every page of an own site must be little: words are searched for where reading parses, and no regular
// expression is made (that for `isHome` alone takes 0.6 ms on its first use in Chromium 156).
const JSON_LD = 'script[type="application/ld+json" i]';
const AT_HOME = `.h-card, .vcard, [rel~="me"], [itemtype*="schema.org"], [typeof~="Person"], ${JSON_LD}`;
const CARD = '.h-card, .vcard, [itemtype*="schema.org/P"], [typeof~="Person"]';
const ARTICLE = 'meta[property="og:type"][content^="article" i]';

const listOf = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/** Whether there is a card that is not the author's, at the foot or in an entry. */
function hasCard(document: Document): boolean {
  const cards = listOf(document, CARD);
  for (let i = 0; i < cards.length; i += 1)
    if (!Element.prototype.closest.call(cards[i], 'footer, aside, .h-entry, .hentry')) return true;
  return false;
}

/** Whether what is written in JSON-LD may be about a person, and not only by one. */
function isAboutSomebody(document: Document): boolean {
  const scripts = listOf(document, JSON_LD);
  for (let i = 0; i < scripts.length; i += 1) {
    const text = (scripts[i]?.textContent ?? '').slice(0, 400_000);
    const has = (word: string) => text.includes(word);
    if (has('ProfilePage') || has('AboutPage') || has('mainEntity"')) return true;
    if (has('Person') && !has('Article"') && !has('Posting"')) return true;
  }
  return false;
}

/** Says yes where `isHome` does, and to some others. */
function isNearHome(path: string): boolean {
  const [, first = '', second = ''] = path.split('/', 3);
  return second === '' || first.length === 2 || first[2] === '-' || first[0] === '~';
}

/** Where a page may be about one person: without markup nothing is said about anybody. */
export const isNearSomebody: Hint = ({ url, document }) => {
  if (isNearHome(url.pathname)) return finds(document, AT_HOME);
  if (!finds(document, `${CARD}, ${JSON_LD}`) || finds(document, ARTICLE)) return false;
  return hasCard(document) || isAboutSomebody(document);
};
