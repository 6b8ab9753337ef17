import { apart, isoDates } from './days.ts';
import type { FoundDate, LineContext } from './entry.ts';
import { TITLES } from './joining-words.ts';
import type { Signs } from './signs.ts';
import type { Span } from './span.ts';

/** One thing in a line: a word, another sign of writing, or what was found there before. */
export type Item = { from: number; to: number; text: string } & (
  | { is: 'word' | 'mark' | 'end' }
  | { is: 'sign'; span: Span }
  | { is: 'date'; date: FoundDate }
  | { is: 'quotation'; value: string }
);

/** Stands in for what is no open text. */
const TAKEN = '\uFFFC';
const WORD = /1:1(?![\p{L}\p{N}:])|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.·・ー\-/]*/uy;
/** The text in which days are looked for, at the beginning of a line and at its end: what is longer is prose. */
const [BEGINNING, END] = [1_500, 200];

function masked(line: string, taken: readonly { from: number; to: number }[]): string {
  let text = '';
  for (const { from, to } of [...taken].sort((one, other) => one.from - other.from))
    text += line.slice(text.length, from) + TAKEN.repeat(to - from);
  return text + line.slice(text.length);
}

function datesIn(open: string, context: LineContext): FoundDate[] {
  const all = (part: string) => [...isoDates(part), ...context.findDates(part, 'past')];
  if (open.length <= BEGINNING + END) return apart(all(open));
  const end = open.length - END;
  const last = all(open.slice(end)).map((one) => ({ ...one, from: one.from + end, to: one.to + end }));
  return apart([...all(open.slice(0, BEGINNING)), ...last]);
}

/** A word ends before its full stop, unless it is an initial, or a title. "w/" is "with". */
function ended(word: string): string {
  if (/^w\/$/iu.test(word)) return word;
  const bare = word.replace(/['’.\-/・]+$/u, '');
  const isShort = /^\p{Lu}$/u.test(bare) || TITLES.has(bare.toLowerCase());
  return isShort && word[bare.length] === '.' ? `${bare}.` : bare;
}

/** What is left of a line beside its signs, to be read one thing after the other. */
export class OpenText {
  /** The line with what was found before taken out, as long as the line. */
  readonly text: string;
  /** The same with its days. */
  readonly withDates: string;
  readonly dates: readonly FoundDate[];
  /** Weekdays in two or three letters, which may be other words as well. */
  readonly shortDays: readonly FoundDate[];
  private readonly line: string;
  private readonly found = new Map<number, Item>();

  constructor(line: string, { spans, quotations, hints }: Signs, context: LineContext) {
    this.line = line;
    this.withDates = masked(line, [...spans, ...quotations, ...hints]);
    const found = datesIn(this.withDates, context);
    this.dates = found.filter(({ short }) => short === undefined);
    this.shortDays = found.filter(({ short }) => short !== undefined);
    this.text = masked(this.withDates, this.dates);
    for (const span of spans) this.add({ is: 'sign', span, ...this.place(span) });
    for (const one of quotations) this.add({ is: 'quotation', value: one.value, ...this.place(one) });
    for (const date of this.dates) this.add({ is: 'date', date, ...this.place(date) });
  }

  private add(item: Item): void {
    this.found.set(item.from, item);
  }

  private place({ from, to }: { from: number; to: number }) {
    return { from, to, text: this.line.slice(from, to) };
  }

  /** The weekday in two or three letters that stands at a place. */
  shortDayAt(place: number): FoundDate | undefined {
    const { from } = this.itemAt(place);
    return this.shortDays.find((day) => day.from === from);
  }

  /** What comes at a place, or behind the white space there. */
  itemAt(place: number): Item {
    let from = place;
    while (/\s/u.test(this.text[from] ?? '')) from += 1;
    const found = this.found.get(from);
    if (found) return found;
    if (from >= this.text.length) return { is: 'end', from, to: from, text: '' };
    WORD.lastIndex = from;
    const word = ended(WORD.exec(this.text)?.[0] ?? '');
    if (word !== '') return { is: 'word', from, to: from + word.length, text: word };
    const mark = String.fromCodePoint(this.text.codePointAt(from) ?? 0);
    return { is: 'mark', from, to: from + mark.length, text: mark };
  }
}
