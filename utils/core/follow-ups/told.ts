import { daysBetween } from '../day.ts';
import { LANGUAGE } from '../language.ts';
import { type Due, dueKey } from './due.ts';
import { whyNow } from './why.ts';

/** What was told, so that nothing is told twice: the day of the last time, and what by then. */
export interface Told {
  on?: string;
  keys: readonly string[];
}

/** Something on its day: put off to another, it is told anew. */
const toldKey = (due: Due): string => `${dueKey(due)} ${due.on}`;

/** What is due and was not told. */
export const untold = (due: readonly Due[], { keys }: Told): Due[] => {
  const told = new Set(keys);
  return due.filter((one) => !told.has(toldKey(one)));
};

/** So long something is remembered that is not due any more: an Undo or a clock set back may bring it again. */
const KEPT_DAYS = 30;

/** What was told by now. What is neither due nor lately was is forgotten, so that it does not grow for ever. */
export function toldBy(due: readonly Due[], before: Told, today: string): Told {
  const now = new Set(due.map(toldKey));
  const kept = before.keys.filter((key) => !now.has(key) && daysBetween(key.slice(-10), today) <= KEPT_DAYS);
  return { on: today, keys: [...kept, ...now] };
}

const LIST = new Intl.ListFormat(LANGUAGE);
/** More names than this do not fit. */
const MOST_NAMES = 4;

/** Everybody once, in the order of the list. */
function namesIn(due: readonly Due[]): string {
  const names = [...new Map(due.flatMap(({ people }) => people.map(({ id, name }) => [id, name]))).values()];
  const more = names.length - MOST_NAMES;
  return LIST.format(more > 1 ? [...names.slice(0, MOST_NAMES), `${more} others`] : names);
}

/** What a notification says, and to which place of the options page a click on it leads. */
export interface Notice {
  title: string;
  message: string;
  place: string;
}

/** One notification for all that is due. @param due at least one, what matters most first. */
export function noticeOf(due: readonly Due[], names: boolean, today: string): Notice {
  const [first, ...others] = due;
  const [person, ...more] = first?.people ?? [];
  const isOne = others.length === 0 && more.length === 0;
  const place = isOne && person ? `people/${person.id}` : 'today';
  const count = due.length === 1 ? 'A follow-up is due' : `${due.length} follow-ups are due`;
  if (!names || !first || !person)
    return { title: count, message: 'Open Kithcraft to see with whom.', place };
  if (others.length > 0) return { title: count, message: namesIn(due), place };
  return { title: namesIn(due), message: whyNow(person, first.reason, first.what, today), place };
}

/** How many things the icon counts. */
export function countOf(due: readonly Due[], counts: 'nothing' | 'today' | 'all', today: string): number {
  if (counts === 'nothing') return 0;
  return counts === 'all' ? due.length : due.filter(({ on }) => on === today).length;
}
