import { fold } from '../words.ts';

// Letters that Unicode does not take apart, but that people leave out or write otherwise when they type a name.
const PLAIN = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ı', 'i'],
  ['ς', 'σ'],
  // Arabic and Persian keyboards give different letters for the same name, and the stretching line is decoration.
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ـ', ''],
]);
const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

// Most texts are so in most collections, and lower case is all that they need.
const ASCII = /^[ -~]*$/u;

const lettersOfAny = (text: string): string =>
  fold(text)
    .replace(SPECIAL, (letter) => PLAIN.get(letter) ?? letter)
    .normalize('NFC');

/**
 * A text in the letters that names are compared by: without case, accents and vowel signs, with plain letters for ß, ø, ł
 * and their like. Hangul is put together again, so that a syllable is one character.
 */
export const lettersOf = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : lettersOfAny(text);
