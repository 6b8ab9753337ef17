import { dataOf, firstChild } from '../page/dom.ts';

/** Longer scripts are left alone: parsing one would be felt. */
const LENGTH = 400_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pages write line breaks into strings, commas before brackets, and comments around it all. */
const mended = (text: string): string =>
  text
    .replace(/<!--|-->|\/\/\s?<!\[CDATA\[|\/\/\s?\]\]>/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them, pages write them.
    .replace(/[\0-\x1f]/g, ' ')
    .replace(/, *([}\]])/g, '$1');

/** What a script of data holds; undefined where it is no JSON, or too long. */
export function jsonIn(script: Element): unknown {
  const node = firstChild(script);
  const text = node ? dataOf(node) : '';
  return text.length > LENGTH ? undefined : (parsed(text) ?? parsed(mended(text)));
}
