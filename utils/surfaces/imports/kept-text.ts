import { LIMITS } from '../../core/limits.ts';
import { email } from '../../core/shapes.ts';
import { clean } from '../../sites/page/text.ts';

/** A text of several lines, fit to keep: each line cleaned like a page's, no more than the longest text there may be. */
export function keptText(text: string): string {
  const lines = text
    .slice(0, LIMITS.text * 2)
    .split(/\r\n?|\n/u)
    .map((line) => clean(line, LIMITS.text) ?? '');
  const whole = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  // Never through a character of two halves.
  return whole
    .slice(0, LIMITS.text)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
}

/** Tags or topics, each cleaned and once in any case. */
export function keptTags(list: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const one of list) {
    const tag = clean(one, LIMITS.tag);
    if (tag !== undefined && kept.size < LIMITS.tags && !kept.has(tag.toLocaleLowerCase()))
      kept.set(tag.toLocaleLowerCase(), tag);
  }
  return [...kept.values()];
}

/** Those of some e-mail addresses that are some, in lower case, each once. */
export const keptEmails = (list: readonly string[]): string[] =>
  [...new Set(list.map((one) => one.trim().toLowerCase()))]
    .filter((one) => email.safeParse(one).success)
    .slice(0, LIMITS.emails);
