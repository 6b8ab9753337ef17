import { lettersOf } from './letters.ts';

/** The longest a token is, in UTF-16 code units: the rest of a longer word is not looked at. */
export const LONGEST_TOKEN = 24;

// Scripts that are written without spaces and whose characters say much alone. Thai, Lao and Khmer have no spaces either,
// but their syllables cannot be told without a dictionary: what stands between two spaces is one word there.
const CJK = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}`;
const STRETCH = new RegExp(`[${CJK}]+|[^${CJK}]+`, 'gu');
const IS_CJK = new RegExp(`[${CJK}]`, 'u');
const CJK_SPACE = new RegExp(`(?<=[${CJK}])\\s(?=[${CJK}])`, 'gu');

// What holds the parts of one name, address or handle together: these part words, and may as well be left out.
const BREAK = /[._・\p{Pd}]+/u;
// Apostrophes, and signs that are not seen: many leave them out when they type, some write another one.
const SILENT = /['’`ʻʼ\p{Cf}]+/gu;
const RUN = /[\p{L}\p{N}\p{Pd}\p{Cf}._・'’`]+/gu;

const SIGN = /[._・\p{Pd}'’`ʻʼ\p{Cf}]/u;

function runsOf(text: string): string[] {
  const letters = lettersOf(text);
  // A space between two such characters is often left out when a name is typed: it counts as a sign that may be.
  return (IS_CJK.test(letters) ? letters.replace(CJK_SPACE, '・') : letters).match(RUN) ?? [];
}

/** The beginning of a word, without half a character at its end. */
const cut = (word: string): string =>
  word.length <= LONGEST_TOKEN ? word : word.slice(0, LONGEST_TOKEN).replace(/[\ud800-\udbff]$/u, '');

function addPairs(found: Set<string>, stretch: string, withFirst: boolean): void {
  const characters = Array.from(stretch);
  const [first = ''] = characters;
  if (withFirst || characters.length === 1) found.add(first);
  for (let at = 1; at < characters.length; at++) found.add(`${characters[at - 1]}${characters[at]}`);
}

function addWord(found: Set<string>, word: string, withFirst: boolean): void {
  if (word === '') return;
  for (const stretch of IS_CJK.test(word) ? (word.match(STRETCH) ?? []) : [word])
    if (IS_CJK.test(stretch)) addPairs(found, stretch, withFirst);
    else found.add(cut(stretch));
}

function addRun(found: Set<string>, run: string): void {
  const parts = run.split(BREAK);
  for (const part of parts) {
    for (const piece of part.split(SILENT)) addWord(found, piece, true);
    addWord(found, part.replace(SILENT, ''), true);
  }
  addWord(found, parts.join('').replace(SILENT, ''), true);
}

/**
 * The distinct tokens that a text is found by, folded, in order. `anna.mai-lind`, `O’Hara` give their parts and the whole
 * without the signs; 田中太郎 gives its first character and every two neighbours. Time grows with the length of the text.
 */
export function tokensOf(text: string): string[] {
  const found = new Set<string>();
  for (const run of runsOf(text))
    if (SIGN.test(run)) addRun(found, run);
    else addWord(found, run, true);
  return [...found];
}

/**
 * The distinct tokens of a query, each of which has to be found. Of what signs hold together the parts alone, so that
 * `jean-luc` finds Jean Luc; an apostrophe is left out; 田中太郎 gives every two neighbours, 田 gives itself.
 */
export function queryTokens(query: string): string[] {
  const found = new Set<string>();
  for (const run of runsOf(query))
    for (const part of run.split(BREAK)) addWord(found, part.replace(SILENT, ''), false);
  return [...found];
}

/** As `queryTokens`, with what an apostrophe holds together in its parts too: as texts were kept before it was left out. */
export function wordTokens(query: string): string[] {
  const found = new Set<string>();
  for (const run of runsOf(query))
    for (const part of run.split(BREAK)) for (const piece of part.split(SILENT)) addWord(found, piece, false);
  return [...found];
}
