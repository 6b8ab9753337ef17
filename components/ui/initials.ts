const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const TONES = 6;

const first = (word: string): string => {
  for (const { segment } of GRAPHEMES.segment(word)) return segment;
  return '';
};

/** Scripts in which a name is a handful of signs and the first one stands for it well enough. */
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** One or two letters that stand for a name in any script. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const start = words[0];
  if (start === undefined) return first(name.trim()) || '?';
  const end = words.length > 1 ? words.at(-1) : undefined;
  if (end === undefined || IDEOGRAPHIC.test(start)) return first(start).toLocaleUpperCase();
  return (first(start) + first(end)).toLocaleUpperCase();
}

/** A number below the count of tones, the same for the same id. */
export function toneOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % TONES;
}
