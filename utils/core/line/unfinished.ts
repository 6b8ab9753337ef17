import { AND, WITH } from './joining-words.ts';
import { quoted } from './quoted.ts';

/** What is being typed at the end of a text: something known may be meant, by `typed`, which stands behind `from`. */
export interface Unfinished {
  what: 'person' | 'topic' | 'community';
  /** Where its words begin, behind its sign. */
  from: number;
  typed: string;
  /** Whether it stands behind an @, so that it is somebody whatever they are called. */
  isHandle: boolean;
}

const SIGN =
  /(?<=^|[\s([（「、。,;])(?:([@＠])|([#＃])|(in:))(?:["“](?=[^"”]*$))?([^\s"”]*|(?<=["“])[^"”]*)$/iu;
/** A name has so many words. */
const MOST_WORDS = 3;
/** So far back it is looked for. */
const WINDOW = 200;

function signed(text: string, offset: number): Unfinished | undefined {
  const match = SIGN.exec(text);
  if (!match) return undefined;
  const [whole, person, topic, , typed = ''] = match;
  const what = person ? 'person' : topic ? 'topic' : 'community';
  const sign = what === 'community' ? 3 : 1;
  return { what, from: offset + match.index + sign, typed, isHandle: whole.startsWith('@') };
}

/** The name behind "with", or behind the last "and" or comma that follows it. */
function named(text: string, offset: number): Unfinished | undefined {
  const words = [...text.matchAll(/[^\s,]+|,/gu)];
  const place = words.findLastIndex(([word]) => word === ',' || AND.has(word.toLowerCase()));
  const start = words.findLastIndex(([word]) => WITH.has(word.toLowerCase()));
  const last = words[Math.max(place, start)];
  if (start < 0 || !last) return undefined;
  const from =
    last.index + last[0].length + (/^\s*/u.exec(text.slice(last.index + last[0].length))?.[0].length ?? 0);
  const typed = text.slice(from);
  const isOne =
    typed.split(/\s+/u).length <= MOST_WORDS && !/[#@!>":]/u.test(text.slice(words[start]?.index));
  return isOne && from > last.index + last[0].length
    ? { what: 'person', from: offset + from, typed, isHandle: false }
    : undefined;
}

/** What is being typed where the text of a line ends, that could be completed. @param text the line up to the caret. */
export function unfinishedAt(text: string): Unfinished | undefined {
  const offset = Math.max(0, text.length - WINDOW);
  const end = text.slice(offset);
  return signed(end, offset) ?? named(end, offset);
}

/** Names that are read whole without quotation marks: each of their words has a capital. */
const PLAIN = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u;

/** A line with what is being typed in it put as what is known. @param caret where the line was typed up to. */
export function completed(
  line: string,
  caret: number,
  { from, what, isHandle }: Unfinished,
  name: string,
): { line: string; caret: number } {
  const isPlain = what === 'person' && !isHandle ? PLAIN.test(name) : !/[\s"]/u.test(name);
  const words = isPlain ? name : quoted(name);
  const behind = line.slice(caret).replace(/^["”]/u, '');
  const space = /^\s/u.test(behind) ? '' : ' ';
  return { line: `${line.slice(0, from)}${words}${space}${behind}`, caret: from + words.length + 1 };
}
