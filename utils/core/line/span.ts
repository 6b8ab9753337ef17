import type { InteractionKind } from '../interaction-kinds.ts';
import type { LineDate, LineFollowUp, LinePerson } from './entry.ts';

/** What a part of a line is. `join`: words that only join others, such as "with" and "and". `about`: text in a field. */
export type Part =
  | { part: 'text' | 'join' }
  | { part: 'kind'; value: InteractionKind }
  | { part: 'person'; value: LinePerson }
  | { part: 'date'; value: LineDate }
  | { part: 'followUp'; value: LineFollowUp }
  | { part: 'topic' | 'insight' | 'link' | 'community' | 'gave' | 'got' | 'about'; value: string };

/** A part of a line with its place, from the first of its UTF-16 code units to behind the last. */
export type Span = Part & { from: number; to: number };

/** The spans in order, with text between them, so that they cover the whole line. None of them may overlap. */
export function covering(length: number, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  let at = 0;
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > at) all.push({ part: 'text', from: at, to: span.from });
    all.push(span);
    at = span.to;
  }
  if (at < length) all.push({ part: 'text', from: at, to: length });
  return all;
}
