import { LANGUAGE } from '../../utils/core/language.ts';

/** Text that somebody else wrote, inside a sentence of ours: isolated, so that its direction turns nothing around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

const LIST = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** "Ada, Grace and 3 others": at most `most` names, each isolated. */
export function listOfNames(names: readonly string[], most = 3): string {
  const shown = names.length <= most + 1 ? names : names.slice(0, most);
  const left = names.length - shown.length;
  return LIST.format([...shown.map(isolate), ...(left > 0 ? [`${left} others`] : [])]);
}

/** "2 people, 3 interactions and 1 note": words of ours. */
export const listOfWords = (words: readonly string[]): string => LIST.format(words);

/** "1 note", "2 notes". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString(LANGUAGE)} ${count === 1 ? one : many}`;

/** With a capital letter at the start. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1);

const MEGABYTE = 1_000_000;

/** So many bytes, in kilobytes or megabytes. */
export function sizeInWords(bytes: number): string {
  const small = bytes < MEGABYTE;
  const value = Math.max(1, Math.round(bytes / (small ? 1_000 : MEGABYTE)));
  return value.toLocaleString(LANGUAGE, { style: 'unit', unit: small ? 'kilobyte' : 'megabyte' });
}
