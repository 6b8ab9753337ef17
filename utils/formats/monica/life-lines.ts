import { dateInWords } from '../vcard/date-in-words.ts';
import { countIn, type Entry, entryIn, flagIn, lineIn } from './entry.ts';
import { dayIn } from './moment.ts';

/** A date that may be known in part: Monica writes some year where none is known, and one by the age they had. */
function dateOf(date: Entry): string {
  const day = dayIn(date, 'date');
  if (day === '') return '';
  if (flagIn(date, 'is_age_based')) return `about ${day.slice(0, 4)}`;
  return flagIn(date, 'is_year_unknown') ? dateInWords(`-${day.slice(4)}`, undefined) : day;
}

const entry = (label: string, text: string): string[] => (text === '' ? [] : [`${label}: ${text}`]);

/** Another name by which they go; where it is all they have, it is their name already. */
const nicknameOf = (said: Entry, name: string): string => {
  const nickname = lineIn(said, 'nickname');
  return nickname === name ? '' : nickname;
};

/** Lines on another name, dates of their life, and how the user met them. `names` by uuid. */
export function lifeLines(said: Entry, name: string, names: ReadonlyMap<string, string>): string[] {
  const through = names.get(lineIn(said, 'first_met_through'));
  return [
    ...entry('Also called', nicknameOf(said, name)),
    ...entry('Birthday', dateOf(entryIn(said, 'birthdate'))),
    ...entry('Died', dateOf(entryIn(said, 'deceased_date'))),
    ...entry('First met', dateOf(entryIn(said, 'first_met_date'))),
    ...(through === undefined ? [] : [`First met through ${through}.`]),
  ];
}

/** Lines on what they like to eat and how often the user wants to be in touch. */
export function habitLines(said: Entry): string[] {
  const days = countIn(said, 'stay_in_touch_frequency');
  return [
    ...entry('Food', lineIn(said, 'food_preferences')),
    ...(days === undefined ? [] : [`Stay in touch every ${days === 1 ? 'day' : `${days} days`}.`]),
  ];
}
