import { ends } from './ends.ts';
import type { FoundDate, LineContext } from './entry.ts';
import { WITH } from './joining-words.ts';
import { kindAt } from './kinds.ts';
import type { OpenText } from './open-text.ts';
import { plain } from './phrases.ts';

/** Whether a contact is told at a place: "Tue coffee", "Di: mit Ada". */
function isToldAt(open: OpenText, at: number, context: LineContext): boolean {
  const item = open.itemAt(at);
  return item.is === 'sign' || WITH.has(plain(item)) || kindAt(open, at, true, context) !== undefined;
}

/** A day that a line begins with: a contact follows it, and a colon too, where the word may be another one. */
function beginsLine({ short, to }: FoundDate, open: OpenText, context: LineContext): boolean {
  const mark = open.itemAt(to);
  const hasColon = mark.text === ':';
  if (short === 'doubtful' && !hasColon) return false;
  return isToldAt(open, hasColon || mark.text === ',' ? mark.to : to, context);
}

/** Whether nobody is known by the word, who would be meant before any day. */
const isNobody = ({ from, to }: FoundDate, open: OpenText, context: LineContext): boolean =>
  context.peopleCalled(open.text.slice(from, to).replace(/\.$/u, ''), false).length === 0;

/**
 * The weekday in two or three letters at a place, with the "on" before it, where it is one: what stands behind it goes on
 * with something else.
 * @param isFirst whether the line has said nothing else yet.
 */
export function shortDayAt(
  open: OpenText,
  at: number,
  isFirst: boolean,
  context: LineContext,
): FoundDate | undefined {
  const found = open.shortDayAt(at);
  if (!found) return undefined;
  const isOver = ends(open, open.itemAt(found.to));
  if (found.short === 'told') return isOver || isToldAt(open, found.to, context) ? found : undefined;
  if (!isNobody(found, open, context)) return undefined;
  const isDay = isFirst ? beginsLine(found, open, context) : isOver && found.short !== 'doubtful';
  return isDay ? found : undefined;
}
