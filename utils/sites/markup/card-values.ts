import { all, attribute, closest, has, tagOf } from '../page/dom.ts';
import { said } from '../page/text.ts';
import { textOf } from '../page/text-of.ts';
import { childrenOf } from './card-implied.ts';
import { elementsOf, isClassic, isRoot, ROOTS } from './card-roots.ts';
import { held } from './held.ts';

/** What holds the text in elements that do not mean what they show. */
const TEXT: Readonly<Record<string, string>> = {
  abbr: 'title',
  link: 'title',
  data: 'value',
  input: 'value',
  img: 'alt',
  area: 'alt',
  meta: 'content',
};

/** The parts of a value that are marked as such: https://microformats.org/wiki/value-class-pattern */
function markedIn(element: Element): string | undefined {
  const parts = all(element, '.value, .value-title', 20).map((part) =>
    closest(part, '.value-title') === part ? attribute(part, 'title') : (held(part, TEXT) ?? textOf(part)),
  );
  return said(parts.join(''));
}

/** More cards within cards' properties than anybody writes. */
const DEPTH = 3;

function textIn(element: Element, depth: number): string | undefined {
  const inner = isRoot(element) && depth < DEPTH ? nameWithin(element, depth + 1) : undefined;
  return inner ?? markedIn(element) ?? held(element, TEXT) ?? textOf(element);
}

/** The texts of a property. Of a card within the card it is the name. */
export const textsOf = (card: Element, property: string, kinds = 'pe', depth = 0): string[] =>
  elementsOf(card, property, kinds).flatMap((element) => textIn(element, depth) ?? []);

/** An element and, as long as there is only one, what is right within it: down to the second level. */
function lineOf(card: Element): Element[] {
  const line = [card];
  for (let i = 0; i < 2; i += 1) {
    const [only, ...more] = childrenOf(line[i] ?? card);
    if (!only || more.length > 0) break;
    line.push(only);
  }
  return line;
}

const PROPERTY = /(?:^|\s)[pe]-(?:[a-z\d]+-)?(?:[a-z]+-)*[a-z]+(?:\s|$)/;

/** Whether a card says anything in words that is marked as a property, or holds another. */
const isWordy = (card: Element): boolean =>
  has(card, ROOTS) ||
  all(card, '[class*="p-"], [class*="e-"]', 50).some((element) =>
    PROPERTY.test((attribute(element, 'class') ?? '').slice(0, 500)),
  );

/** The name that a card says by what it shows, else by what its image is said to show. */
function impliedName(card: Element): string | undefined {
  if (isClassic(card) || isWordy(card)) return undefined;
  const short = lineOf(card).find((element) => tagOf(element) === 'abbr');
  const image = all(card, 'img[alt], area[alt]', 1)[0] ?? card;
  return said(attribute(short, 'title'), textOf(card), attribute(image, 'alt'));
}

function nameWithin(card: Element, depth: number): string | undefined {
  const texts = (property: string) => textsOf(card, property, 'pe', depth);
  const parts = [...texts('given-name'), ...texts('family-name')].join(' ');
  return said(...texts('name'), parts, ...texts('nickname')) ?? impliedName(card);
}

/** The name of a card: stated, in parts, or implied. */
export const cardName = (card: Element): string | undefined => nameWithin(card, 0);
