import type { FoundDate } from './entry.ts';
import { ON } from './joining-words.ts';
import { impossible } from './judged.ts';
import type { Item, OpenText } from './open-text.ts';
import { plain } from './phrases.ts';
import type { Span } from './span.ts';

/** The day at an item, with the "on" before it: in Japanese に stands behind a day, as "on" does before it. */
export function dayAt(
  open: OpenText,
  item: Item,
): { from: number; to: number; day: Item & { is: 'date' } } | undefined {
  const isOn = ON.has(plain(item));
  const day = isOn ? open.itemAt(item.to) : item;
  if (day.is !== 'date') return undefined;
  return { from: isOn ? item.from : day.from, to: open.text[day.to] === 'に' ? day.to + 1 : day.to, day };
}

/**
 * A day that is the last thing a line says: "… about compilers yesterday". Undefined where there is none that can be.
 * @param spans what is understood already: nothing is twice.
 */
export function lastDayOf(open: OpenText, spans: readonly Span[], today: string): FoundDate | undefined {
  const { dates, shortDays, withDates } = open;
  const last = [...dates, ...shortDays].sort((one, other) => one.to - other.to).at(-1);
  if (!last?.isRelative || !/^[\s.!,。、\uFFFC]*$/u.test(withDates.slice(last.to))) return undefined;
  if (impossible(last, '', today) !== undefined) return undefined;
  return spans.some((span) => span.from < last.to && span.to > last.from) ? undefined : last;
}
