import { attribute, dataOf, firstChild, hasAttribute, isText, nextSibling, tagOf } from './dom.ts';
import { wordSet } from './word-set.ts';

const CHARACTERS = 50_000;
const NODES = 3_000;
const DEPTH = 60;

const SILENT = wordSet('script style template noscript svg math textarea select');
const BLOCKS = wordSet(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul',
);
const LIKE_FOR_EARS = ['hidden', 'sr', 'reader'];
const FOR_EARS = /(?:^|\s)(?:a11y-)?(?:visually-hidden|sr-only|screen-reader-text|v-visible-sr)(?:\s|$)/;

/** What is left to read: a page decides how much text it has, we decide how much of it we look at. */
interface Budget {
  characters: number;
  nodes: number;
  without: string;
}

function isSilent(element: Element, tag: string, budget: Budget): boolean {
  if (SILENT.has(tag) || tag === budget.without || hasAttribute(element, 'hidden')) return true;
  const names = attribute(element, 'class')?.slice(0, 1_000) ?? '';
  // Most have no such word, and a regular expression is compiled at its first use.
  return LIKE_FOR_EARS.some((word) => names.includes(word)) && FOR_EARS.test(names);
}

function ofText(node: Node, budget: Budget): string {
  const text = dataOf(node).slice(0, budget.characters);
  budget.characters -= text.length;
  return text;
}

function ofElement(element: Element, budget: Budget, depth: number): string {
  const tag = tagOf(element);
  if (tag === '' || isSilent(element, tag, budget)) return '';
  const text = ofChildren(element, budget, depth + 1);
  return BLOCKS.has(tag) ? `\n${text}\n` : text;
}

const isForEyes = (node: Element): boolean => attribute(node, 'aria-hidden') === 'true';

/** LinkedIn writes text twice, once for eyes and once for ears: the second time says nothing new. */
class Echo {
  #text = '';
  #forEyes = false;

  isIn(element: Element, text: string): boolean {
    const [before, wasForEyes] = [this.#text, this.#forEyes];
    this.#text = text.trim();
    this.#forEyes = isForEyes(element);
    return this.#text !== '' && this.#text === before && this.#forEyes !== wasForEyes;
  }
}

function ofChildren(parent: Element, budget: Budget, depth: number): string {
  if (depth > DEPTH) return '';
  const echo = new Echo();
  let all = '';
  for (let node = firstChild(parent); node && budget.characters > 0; node = nextSibling(node)) {
    if (--budget.nodes < 0) break;
    if (isText(node)) all += ofText(node, budget);
    else {
      const text = ofElement(node as Element, budget, depth);
      if (!echo.isIn(node as Element, text)) all += text;
    }
  }
  return all;
}

/**
 * The text of an element as a reader sees it: a line break around blocks, nothing of scripts, icons, hidden parts and
 * doubles for screen readers. A bounded part of the element is looked at, whatever its size.
 * @param without a kind of element to leave out, `small`
 */
export function textOf(element: Element | undefined, without = ''): string | undefined {
  if (!element) return undefined;
  return ofChildren(element, { characters: CHARACTERS, nodes: NODES, without }, 0);
}

/** The lines of an element's text, none of them blank. */
export const linesOf = (element: Element | undefined): string[] =>
  (textOf(element) ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
