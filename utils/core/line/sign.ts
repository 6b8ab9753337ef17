import { LIMITS } from '../limits.ts';
import type { LineContext } from './entry.ts';
import { promisedIn, unkept } from './follow-up.ts';
import { personCalled } from './people.ts';
import { type QuotedAt, tidy } from './quoted.ts';
import type { Part } from './span.ts';

/** What a sign is read with. */
export type SignContext = LineContext & { quotedAt: QuotedAt };

/** What begins at a sign: a part that ends at `to`, or one whose words go on to the next sign, from `to` on. */
export type Begun =
  | { to: number; part: Part }
  | { to: number; withWords(words: string): Part | undefined }
  | { to: number; refused: string };

const TOPIC = /[^\s,;、。"“”()[\]]+/uy;
const HANDLE =
  /(?:[\p{L}\p{M}\p{N}_.\-+]|\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0F)+(?:@[\p{L}\p{N}.-]+\.[\p{L}]{2,})?/uy;
const WORD = /[^\s]+/uy;
const LINK = /https?:\/\/[^\s<>"“”「」、。]+/iuy;
const TELLING = /[\p{L}\p{Extended_Pictographic}]/u;

const matchAt = (regex: RegExp, line: string, at: number): string => {
  regex.lastIndex = at;
  return regex.exec(line)?.[0] ?? '';
};

/** What a sign is about when it is one word or a quotation, and where it ends. */
function worded(
  quotedAt: QuotedAt,
  line: string,
  at: number,
  regex: RegExp,
  end: RegExp,
): { to: number; value: string } {
  const quotation = quotedAt(at);
  if (quotation) return quotation;
  const value = matchAt(regex, line, at).replace(end, '');
  return { to: at + value.length, value };
}

function topicAt(line: string, at: number, { quotedAt }: SignContext): Begun | undefined {
  const { to, value } = worded(quotedAt, line, at, TOPIC, /[.!?:'’…]+$/u);
  const fits = TELLING.test(value) && value.length <= LIMITS.tag;
  return fits ? { to, part: { part: 'topic', value } } : undefined;
}

/** Further words belong to a name with an @ as long as somebody is known by all of them. */
function longer(line: string, to: number, name: string, context: LineContext): { to: number; name: string } {
  const more = /^(?: \p{Lu}[\p{L}\p{M}'’-]*){1,3}/u.exec(line.slice(to, to + LIMITS.name))?.[0] ?? '';
  const words = more.split(' ').slice(1);
  for (let count = words.length; count > 0; count -= 1) {
    const added = words.slice(0, count).join(' ');
    const whole = `${name} ${added}`;
    if (context.peopleCalled(whole, false).length > 0) return { to: to + 1 + added.length, name: whole };
  }
  return { to, name };
}

function personAt(line: string, at: number, context: SignContext): Begun | undefined {
  const { to, value } = worded(context.quotedAt, line, at, HANDLE, /[.\-+]+$/u);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value) || value.length > LIMITS.name) return undefined;
  const isQuoted = to !== at + value.length;
  const whole = isQuoted ? { to, name: value } : longer(line, to, value, context);
  return { to: whole.to, part: { part: 'person', value: personCalled(whole.name, true, context) } };
}

/** A part whose words are a quotation, or else go on to the next sign. */
function phraseAt(
  quotedAt: QuotedAt,
  at: number,
  of: (words: string) => Part | undefined,
): Begun | undefined {
  const quotation = quotedAt(at);
  const part = quotation && of(quotation.value);
  return quotation && part ? { to: quotation.to, part } : { to: at, withWords: (words) => of(tidy(words)) };
}

const saying =
  (part: 'insight' | 'gave' | 'got') =>
  (value: string): Part | undefined =>
    value === '' ? undefined : { part, value };

function followUpAt(line: string, at: number, context: SignContext): Begun | undefined {
  const promised = promisedIn(line.slice(at, at + LIMITS.line), context);
  if (!promised) return undefined;
  const [{ on }, to] = [promised, at + promised.length];
  const why = unkept(on, context.today);
  if (why !== undefined)
    return {
      to,
      refused: `“${line.slice(at - 1, to)}” ${why}: it stays as text. A promise has a day from today on.`,
    };
  const space = matchAt(/\s*/uy, line, to).length;
  const what = phraseAt(context.quotedAt, to + space, (said) => {
    const text = said.replace(/^[,:;–-]\s+/u, '');
    return {
      part: 'followUp',
      value: { on, ...(text === '' || text.length > LIMITS.line ? {} : { what: text }) },
    };
  });
  return what && 'withWords' in what ? { ...what, to } : what;
}

function fieldAt(line: string, at: number, { quotedAt }: SignContext): Begun | undefined {
  const [name = '', , spaced] = /^(in|gave|got|about):(\s*)(?=\S)/iu.exec(line.slice(at, at + 40)) ?? [];
  const [field, to] = [name.slice(0, name.indexOf(':')).toLowerCase(), at + name.length];
  if (field === 'gave' || field === 'got') return phraseAt(quotedAt, to, saying(field));
  if (spaced !== '') return undefined;
  const quotation = quotedAt(to);
  if (field === 'about')
    return quotation && { to: quotation.to, part: { part: 'about', value: quotation.value } };
  if (field !== 'in') return undefined;
  const { to: end, value } = worded(quotedAt, line, to, WORD, /[.,;:!?)]+$/u);
  const fits = value !== '' && value.length <= LIMITS.name;
  return fits ? { to: end, part: { part: 'community', value } } : undefined;
}

/** An address without the marks of the sentence around it; brackets that it opens itself are its own. */
function addressOf(text: string): string {
  let end = text.length;
  let more = text.split(')').length - text.split('(').length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? '';
    if (last === ')' ? more <= 0 : !/[.,;:!?\]»”’']/u.test(last)) break;
    if (last === ')') more -= 1;
  }
  return text.slice(0, end);
}

function linkAt(line: string, at: number): Begun | undefined {
  const value = addressOf(matchAt(LINK, line, at));
  const fits = /\/\/[\p{L}\p{N}[]/u.test(value) && value.length <= LIMITS.url;
  return fits ? { to: at + value.length, part: { part: 'link', value } } : undefined;
}

/** What begins at a place of a line where a sign may stand; undefined if nothing does. */
export function signAt(line: string, at: number, context: SignContext): Begun | undefined {
  const behind = at + 1;
  switch (line[at]) {
    case '#':
    case '＃':
      return topicAt(line, behind, context);
    case '@':
    case '＠':
      return personAt(line, behind, context);
    case '!':
      return /["“„«「\p{L}\p{N}]/u.test(line[behind] ?? '')
        ? phraseAt(context.quotedAt, behind, saying('insight'))
        : undefined;
    case '>':
      return followUpAt(line, behind, context);
    case 'h':
    case 'H':
      return linkAt(line, at);
    default:
      return /[igaIGA]/u.test(line[at] ?? '') ? fieldAt(line, at, context) : undefined;
  }
}
