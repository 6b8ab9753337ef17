import type { LineContext } from './entry.ts';
import { AND, WITH } from './joining-words.ts';
import { nameAt } from './name-words.ts';
import type { Item, OpenText } from './open-text.ts';
import { plain } from './phrases.ts';
import type { Span } from './span.ts';

/** People beside each other: their spans with what joins them, and where they end. */
export interface Names {
  spans: Span[];
  to: number;
}

/** What joins a name to the next one: a comma, an "and", or both. */
function joinsAt(open: OpenText, at: number): { spans: Span[]; to: number } {
  const spans: Span[] = [];
  const add = ({ from, to }: Item) => spans.push({ part: 'join', from, to });
  let item = open.itemAt(at);
  if (/^[,、，]$/u.test(item.text)) {
    add(item);
    item = open.itemAt(item.to);
  }
  if (AND.has(plain(item))) add(item);
  return { spans, to: spans.at(-1)?.to ?? at };
}

/** Somebody at a place: a name, or a sign that is one. A sign has its span already. */
function oneAt(open: OpenText, at: number, mayBeNew: boolean, context: LineContext): Names | undefined {
  const item = open.itemAt(at);
  if (item.is === 'sign') return item.span.part === 'person' ? { spans: [], to: item.to } : undefined;
  const named = nameAt(open, at, mayBeNew, context);
  if (!named) return undefined;
  const { from, to, person } = named;
  return { spans: [{ part: 'person', from, to, value: person }], to };
}

/** Further people, each behind a comma or an "and". */
export function moreNamesAt(open: OpenText, at: number, mayBeNew: boolean, context: LineContext): Names {
  const spans: Span[] = [];
  let to = at;
  for (;;) {
    const joins = joinsAt(open, to);
    const one = joins.spans.length > 0 ? oneAt(open, joins.to, mayBeNew, context) : undefined;
    if (!one) return { spans, to };
    spans.push(...joins.spans, ...one.spans);
    to = one.to;
  }
}

/** The people at a place; undefined if nobody is there. @param mayBeNew whether those count who are not known. */
export function namesAt(
  open: OpenText,
  at: number,
  mayBeNew: boolean,
  context: LineContext,
): Names | undefined {
  const first = oneAt(open, at, mayBeNew, context);
  if (!first) return undefined;
  const more = moreNamesAt(open, first.to, mayBeNew, context);
  return { spans: [...first.spans, ...more.spans], to: more.to };
}

/** The names behind a "with" that is at a place. @param mayBeNew whether somebody new is taken for one too. */
export function namesWithAt(
  open: OpenText,
  item: Item,
  mayBeNew: boolean,
  context: LineContext,
): Names | undefined {
  if (!WITH.has(plain(item))) return undefined;
  const names = namesAt(open, item.to, mayBeNew, context);
  return names && { ...names, spans: [{ part: 'join', from: item.from, to: item.to }, ...names.spans] };
}
