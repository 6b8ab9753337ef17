import { allSaid, countIn, type Entry, flagIn, type Lists, lineIn } from './entry.ts';
import { dayIn, momentIn } from './moment.ts';

/** What is to be done, with what is said about it in brackets. */
function whatOf(said: Entry): string {
  const [title, description] = [lineIn(said, 'title'), lineIn(said, 'description')];
  if (title === '') return description;
  return description === '' ? title : `${title} (${description})`;
}

const isOff = (said: Entry): boolean => flagIn(said, 'inactive');

/** “ on 2026-04-01”, “ every 2 weeks from 2026-04-01”; empty where the file says no day. */
function whenOf(said: Entry): string {
  const [day, unit] = [dayIn(said, 'initial_date'), lineIn(said, 'frequency_type')];
  if (!['day', 'week', 'month', 'year'].includes(unit)) return day === '' ? '' : ` on ${day}`;
  const times = countIn(said, 'frequency_number') ?? 1;
  return ` every ${times === 1 ? unit : `${times} ${unit}s`}${day && ` from ${day}`}`;
}

function reminderLine(said: Entry): string[] {
  const what = whatOf(said);
  return what === '' || isOff(said) ? [] : [`Reminder${whenOf(said)}: ${what}`];
}

function taskLine(said: Entry): string[] {
  const what = whatOf(said);
  const isDone = flagIn(said, 'completed') || momentIn(said, 'completed_at') !== undefined;
  return what === '' ? [] : [`${isDone ? 'Done' : 'To do'}: ${what}`];
}

/** Lines on reminders and tasks. */
export const promiseLines = (lists: Lists): string[] => [
  ...allSaid(lists, 'reminder').flatMap(reminderLine),
  ...allSaid(lists, 'task').flatMap(taskLine),
];

/** How many reminders of a contact are switched off, and so have no line. */
export const remindersOff = (lists: Lists): number => allSaid(lists, 'reminder').filter(isOff).length;
