import type { InteractionKind } from '../interaction-kinds.ts';
import { ends } from './ends.ts';
import type { LineContext } from './entry.ts';
import { japaneseKindAt } from './japanese.ts';
import { FILLING, WITH } from './joining-words.ts';
import { KIND_WORDS, type KindWord, MOST_KIND_WORDS } from './kind-words.ts';
import { nameAt } from './name-words.ts';
import { namedKindAt } from './named-kinds.ts';
import type { OpenText } from './open-text.ts';
import { phraseAt, plain } from './phrases.ts';
import type { Span } from './span.ts';

/** A kind at a place, with where its word ends and whether people follow it without "with". */
export interface KindAt {
  kind: InteractionKind;
  spans: Span[];
  to: number;
  object?: KindWord['object'];
}

/** Words before a kind that say nothing: "had a". */
function filledTo(open: OpenText, at: number): { from: number; to: number } | undefined {
  const { from } = open.itemAt(at);
  let to = at;
  while (FILLING.has(plain(open.itemAt(to)))) to = open.itemAt(to).to;
  return to > at ? { from, to } : undefined;
}

/** What people a kind's word takes at a place, if it takes any there. */
function objectAt(open: OpenText, to: number, word: KindWord, context: LineContext): KindWord['object'] {
  if (word.object === undefined) return undefined;
  const item = open.itemAt(to);
  if (item.is === 'sign' && item.span.part === 'person') return word.object;
  return nameAt(open, to, word.object === 'any', context) ? word.object : undefined;
}

function japanese(open: OpenText, at: number): KindAt | undefined {
  const { from } = open.itemAt(at);
  const found = japaneseKindAt(open.text, from);
  return found && { ...found, spans: [{ part: 'kind', from, to: found.to, value: found.kind }] };
}

/** The word of a kind at a place: the longest, and what the user calls one before what is known. */
function wordAt(open: OpenText, at: number, context: LineContext) {
  const named = namedKindAt(open, at, context);
  const said = phraseAt(open, at, (phrase) => KIND_WORDS.has(phrase), MOST_KIND_WORDS);
  const word = said && KIND_WORDS.get(said.phrase);
  if (named && (!said || said.to <= named.to)) return named;
  return word && { word, from: said.from, to: said.to };
}

/**
 * The kind of an interaction at a place, where it is one.
 * @param isFirst whether the line has said nothing else yet; otherwise "with" has to follow.
 */
export function kindAt(
  open: OpenText,
  at: number,
  isFirst: boolean,
  context: LineContext,
): KindAt | undefined {
  const filling = isFirst ? filledTo(open, at) : undefined;
  const said = wordAt(open, filling?.to ?? at, context);
  if (!said) return isFirst ? japanese(open, at) : undefined;
  const { word } = said;
  const next = open.itemAt(said.to);
  const object = isFirst ? objectAt(open, said.to, word, context) : undefined;
  const needsWith = !isFirst || word.beforeWith;
  if (object === undefined && !(needsWith ? WITH.has(plain(next)) : ends(open, next))) return undefined;
  const spans: Span[] = [{ part: 'kind', from: said.from, to: said.to, value: word.kind }];
  if (filling) spans.unshift({ part: 'join', ...filling });
  return { kind: word.kind, spans, to: said.to, object };
}
