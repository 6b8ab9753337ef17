import type { LineEntry, LinePerson } from './entry.ts';
import { printings } from './printed.ts';
import { tidy } from './quoted.ts';
import type { Span } from './span.ts';
import type { Understood } from './understood.ts';

/** A part of a line that is to say something else, or nothing any more. `now` has the one field that it is to say. */
export interface LineEdit {
  span: Span;
  now?: Partial<LineEntry>;
}

/** An entry that says nothing. */
export const NO_ENTRY: LineEntry = {
  ...{ people: [], about: '', topics: [], links: [], gave: [], got: [], insights: [] },
};

const LISTS = { topic: 'topics', link: 'links', gave: 'gave', got: 'got', insight: 'insights' } as const;

const replaced = (list: readonly string[], before: string, now: readonly string[] = []): string[] => {
  const at = list.findIndex((one) => one.toLocaleLowerCase() === before.toLocaleLowerCase());
  return at < 0 ? [...list] : [...list.slice(0, at), ...now, ...list.slice(at + 1)];
};

const isSamePerson = (one: LinePerson, other: LinePerson): boolean =>
  one.name === other.name && one.isHandle === other.isHandle;

/** What an entry says after one edit. */
function after(entry: LineEntry, { span, now }: LineEdit): LineEntry {
  switch (span.part) {
    case 'kind':
    case 'date':
    case 'community':
    case 'followUp': {
      const { [span.part]: _, ...rest } = entry;
      return { ...rest, ...now };
    }
    case 'person':
      return { ...entry, people: entry.people.filter((one) => !isSamePerson(one, span.value)) };
    case 'topic':
    case 'link':
    case 'gave':
    case 'got':
    case 'insight': {
      const field = LISTS[span.part];
      return { ...entry, [field]: replaced(entry[field], span.value, now?.[field]) };
    }
    default:
      return entry;
  }
}

/** What an entry says after some edits of the line that it was understood from. */
export const entryAfter = (entry: LineEntry, edits: readonly LineEdit[]): LineEntry =>
  edits.reduce(after, entry);

const isBlank = (line: string, span: Span | undefined): boolean =>
  span?.part === 'text' && /^[\s,、]*$/u.test(line.slice(span.from, span.to));

/** The neighbour of a span that says anything, on one side. */
function beside(line: string, spans: readonly Span[], at: number, step: 1 | -1): Span | undefined {
  let next = at + step;
  while (isBlank(line, spans[next])) next += step;
  return spans[next];
}

/** What goes from a line with one of its parts: of people also the word that joins them to others. */
function gone(line: string, spans: readonly Span[], span: Span): { from: number; to: number } {
  if (span.part !== 'person') return span;
  const at = spans.indexOf(span);
  const [before, behind] = [beside(line, spans, at, -1), beside(line, spans, at, 1)];
  const next = behind && (behind.part === 'join' ? beside(line, spans, spans.indexOf(behind), 1) : behind);
  if (behind && next?.part === 'person') return { from: span.from, to: next.from };
  return before?.part === 'join' ? { from: before.from, to: span.to } : span;
}

/** The line with its parts put in place of others, each where it was. */
function inPlace(line: string, { spans, kinds }: Understood, edits: readonly LineEdit[]): string {
  let text = line;
  for (const { span, now } of [...edits].sort((one, other) => other.span.from - one.span.from)) {
    const { from, to } = now ? span : gone(line, spans, span);
    const [words] = printings({ ...NO_ENTRY, ...now }, kinds);
    text = `${text.slice(0, from)}${now ? words : ' '}${text.slice(to)}`;
  }
  return tidy(text);
}

/**
 * A line with some of its parts changed, as it may be written: the first of these that is understood as `entryAfter` says
 * is to be taken. The last one always is.
 */
export function rewritings(line: string, said: Understood, edits: readonly LineEdit[]): string[] {
  return [inPlace(line, said, edits), ...printings(entryAfter(said.entry, edits), said.kinds)];
}
