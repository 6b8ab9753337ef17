/** Scripts that are told apart in a shape; letters of others are only letters. */
const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Telugu',
  'Thai',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Khmer',
].map((name) => [name, new RegExp(`\\p{scx=${name}}`, 'u')] as const);

/** What one character is: a sign that stands for it, or the name of its kind, of which runs are counted. */
function kindOf(one: string): { sign: string } | { kind: string } {
  if (/\p{N}/u.test(one)) return { sign: '9' };
  if (/\p{L}/u.test(one)) {
    if (/\p{Script=Latin}/u.test(one)) return { sign: /\p{Lu}|\p{Lt}/u.test(one) ? 'A' : 'a' };
    return { kind: SCRIPTS.find(([, script]) => script.test(one))?.[0] ?? 'Letter' };
  }
  if (/[\p{P}\p{Zs}\n\t\p{Sc}\p{Sk}\p{Sm}]/u.test(one)) return { sign: one };
  return { kind: 'Sign' };
}

/** How many of these words fit into so many characters: none is cut through. */
function fitting(words: readonly string[], max: number): number {
  let left = max;
  const beyond = words.findIndex((word) => {
    left -= [...word].length;
    return left < 0;
  });
  return beyond < 0 ? words.length : beyond;
}

/**
 * What a text looks like without what it says: Latin letters become `a` or `A`, digits `9`, letters of another script and
 * other signs their kind and how many there are (`Han×3`); white space and punctuation stay. Cut to `max` characters.
 */
export function shapeOf(text: string, max = 80): string {
  const parts: { shown: string; count: number }[] = [];
  // More of it could not be shown; what is cut off is not looked at.
  for (const one of [...text.slice(0, max * 40)]) {
    if (/\p{M}/u.test(one)) continue;
    const is = kindOf(one);
    const last = parts.at(-1);
    if ('sign' in is) parts.push({ shown: is.sign, count: 0 });
    else if (last?.shown === is.kind) last.count += 1;
    else parts.push({ shown: is.kind, count: 1 });
  }
  const words = parts.map(({ shown, count }) => (count > 0 ? `${shown}×${count}` : shown));
  return words.slice(0, fitting(words, max)).join('');
}
