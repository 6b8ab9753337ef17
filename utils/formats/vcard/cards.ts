import { Refusal } from '../../core/drafts.ts';
import type { LeftOut } from '../../core/incoming.ts';
import { type ContentLine, contentLines } from './content-lines.ts';
import { type Property, propertyOf } from './property.ts';
import { lettersOf } from './split-letters.ts';

/** One card of a file, as far as it could be read. */
export interface Card {
  /** The line that it begins at, counted from 1. */
  line: number;
  /** Without pictures and sounds. */
  properties: readonly Property[];
  flaws: readonly LeftOut[];
  /** False where the next card, or the end of the file, came before its end. */
  ended: boolean;
}

/** More cards than any address book has. */
const MOST_CARDS = 200_000;
/** More lines than any card has. */
const MOST_LINES = 10_000;
const TOO_MANY = 'This card is far too long. It was read up to this line; what follows was left out.';

interface Open {
  line: number;
  properties: Property[];
  lines: number;
  flaws: LeftOut[];
}

const MEDIA = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)[;:]/iu;

function flaw(open: Open, line: number, reason: string): void {
  // Of each card the first flaw is said: a broken picture has thousands.
  if (open.flaws.length === 0) open.flaws.push({ at: { line }, reason });
}

function take(open: Open, { line, text, cut }: ContentLine): void {
  if (MEDIA.test(text)) return;
  open.lines += 1;
  const many = open.lines > MOST_LINES;
  const property = cut || many ? undefined : propertyOf(text);
  if (property) open.properties.push(property);
  else flaw(open, line, many ? TOO_MANY : 'This line of a card could not be read. The rest of the card was.');
}

const closed = ({ line, properties, flaws }: Open, ended: boolean): Card => ({
  line,
  properties,
  flaws,
  ended,
});

/**
 * The cards of a file, one by one, so that a bad one loses none of the others. What stands outside of cards is passed over.
 * @throws {Refusal} with a sentence, if there are more than in any address book.
 */
export function* cardsOf(text: string): Generator<Card> {
  const letters = lettersOf(text);
  let [open, count]: [Open | undefined, number] = [undefined, 0];
  for (const content of contentLines(text)) {
    if (/^\s*begin:vcard\s*$/iu.test(content.text)) {
      if (open) yield closed(open, false);
      open = { line: content.line, properties: [], lines: 0, flaws: [] };
      count += 1;
      if (count > MOST_CARDS)
        throw new Refusal(
          `This file has more than ${MOST_CARDS} cards. Nothing was changed. Split it, or choose another one.`,
        );
    } else if (open && /^end:vcard\s*$/iu.test(content.text)) {
      yield closed(open, true);
      open = undefined;
    } else if (open) take(open, { ...content, text: letters(content.text) });
  }
  if (open) yield closed(open, false);
}
