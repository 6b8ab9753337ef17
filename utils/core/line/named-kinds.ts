import type { LineContext } from './entry.ts';
import type { KindWord } from './kind-words.ts';
import type { OpenText } from './open-text.ts';

type Named = NonNullable<LineContext['kinds']>;

interface Name {
  pattern: RegExp;
  kind: Named[number]['id'];
}

// `RegExp.escape` is younger than the browsers that this runs in.
const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const patternOf = (name: string): RegExp =>
  new RegExp(`${name.split(/\s+/u).map(escaped).join('\\s+')}(?![\\p{L}\\p{N}\\p{M}])`, 'iuy');

const made = new WeakMap<Named, readonly Name[]>();

/** The longest first: one may begin with another. */
function namesOf(kinds: Named): readonly Name[] {
  const held =
    made.get(kinds) ??
    kinds
      .toSorted((a, b) => b.name.length - a.name.length)
      .map(({ id, name }) => ({ pattern: patternOf(name), kind: id }));
  made.set(kinds, held);
  return held;
}

/** A kind by the name that the user gave it, where one stands at a place, with any day that is a part of the name. */
export function namedKindAt(
  open: OpenText,
  at: number,
  { kinds }: LineContext,
): { word: KindWord; from: number; to: number } | undefined {
  if (!kinds) return undefined;
  const { from } = open.itemAt(at);
  for (const { pattern, kind } of namesOf(kinds)) {
    pattern.lastIndex = from;
    if (!pattern.test(open.withDates)) continue;
    const to = pattern.lastIndex;
    const cutsDay = open.dates.some((date) => date.from < to && to < date.to);
    if (!cutsDay) return { word: { kind }, from, to };
  }
  return undefined;
}
