import type { InteractionKind } from '../interaction-kinds.ts';
import { LIMITS } from '../limits.ts';
import type { LineContext } from './entry.ts';
import { JAPANESE_KINDS } from './kind-words.ts';
import type { Names } from './names.ts';
import type { OpenText } from './open-text.ts';
import { personCalled } from './people.ts';
import type { Span } from './span.ts';

// Japanese puts nothing between words, and "with" behind the name: エイダさんと電話.
const NAME =
  /([\p{sc=Han}\p{sc=Katakana}ー・]{1,20}?|[A-Za-z]{2,20})(さん|さま|くん|ちゃん|先生|氏|様)?[\s\u3000]?(と|に|、)[\s\u3000]?/uy;
const CLOSED = /^(?:をした|した|をしました|しました|をする|する)?(?=$|[\s、。,.でに\uFFFC])/u;

/** A Japanese word of a kind at a place, with what bends it; undefined where another word begins so: 電話番号. */
export function japaneseKindAt(text: string, at: number): { kind: InteractionKind; to: number } | undefined {
  for (const [word, kind] of JAPANESE_KINDS) {
    if (text.slice(at, at + word.length).toLowerCase() !== word) continue;
    const closed = CLOSED.exec(text.slice(at + word.length, at + word.length + 8));
    if (closed) return { kind, to: at + word.length + closed[0].length };
  }
  return undefined;
}

interface Found {
  span: Span;
  join: Span;
  isSure: boolean;
}

/** The name at a place that と, に or 、 follows. */
function oneAt(text: string, at: number, context: LineContext): Found | undefined {
  NAME.lastIndex = at;
  const [whole, name = '', honorific = '', joint = ''] = NAME.exec(text) ?? [];
  if (whole === undefined || name.length > LIMITS.name) return undefined;
  const to = at + name.length + honorific.length;
  const person = personCalled(name, false, context);
  return {
    span: { part: 'person', from: at, to, value: person },
    join: { part: 'join', from: to, to: at + whole.trimEnd().length },
    isSure: joint !== '、' && (honorific !== '' || person.who.state !== 'new'),
  };
}

/** The people that a Japanese line begins with. Who is not known counts with an honorific, or where a kind follows. */
export function japaneseNamesAt(open: OpenText, place: number, context: LineContext): Names | undefined {
  const found: Found[] = [];
  let at = open.itemAt(place).from;
  for (let one = oneAt(open.text, at, context); one; one = oneAt(open.text, at, context)) {
    found.push(one);
    at = open.itemAt(one.join.to).from;
  }
  const last = found.at(-1);
  if (!last) return undefined;
  const behind = open.itemAt(last.join.to);
  const kindAt = behind.is === 'date' ? open.itemAt(behind.to).from : behind.from;
  const isSaid = japaneseKindAt(open.text, kindAt) !== undefined;
  const sure = isSaid ? found : found.slice(0, found.findLastIndex(({ isSure }) => isSure) + 1);
  const end = sure.at(-1);
  return end && { spans: sure.flatMap(({ span, join }) => [span, join]), to: end.join.to };
}
