import type { LineContext, LineEntry, LineHint } from './entry.ts';
import { doubtfulDays } from './judged.ts';
import { OpenText } from './open-text.ts';
import { eachOnce } from './people.ts';
import { tidy } from './quoted.ts';
import { Said } from './said.ts';
import { signsOf } from './signs.ts';
import { covering, type Part, type Span } from './span.ts';

/** What a line says: part for part, as one entry, and what stays as text although it looks like more. */
export interface Understood {
  /** In order, without a gap: together they are the whole line. */
  spans: readonly Span[];
  entry: LineEntry;
  hints: readonly LineHint[];
  /** What the user calls kinds, as it was known: a line that is written of this one calls them so too. */
  kinds?: LineContext['kinds'];
}

type Valued<P extends Part['part']> = Extract<Part, { part: P; value: unknown }>['value'];

const valuesOf = <P extends Part['part']>(spans: readonly Span[], part: P): Valued<P>[] =>
  spans.flatMap((span) => (span.part === part && 'value' in span ? [span.value as Valued<P>] : []));

const once = (list: readonly string[], key = (text: string) => text): string[] =>
  [...new Map([...list].reverse().map((text) => [key(text), text])).values()].reverse();

/** A text without the marks and brackets that only stood around what was taken out of it. */
function bare(text: string): string {
  const less = tidy(text)
    .replace(/(?<!\S)\(\s*\)/gu, '')
    .replace(/^(?:[,;:.–—-]+(?:\s+|$)|[、。]+\s*)+/u, '')
    .replace(/(?:\s[,;:、–—-]+)+$/u, '');
  return less === text ? text : bare(less);
}

/** The text that is left. */
const aboutOf = (line: string, spans: readonly Span[]): string =>
  bare(
    spans
      .map((span) => {
        if (span.part === 'about') return span.value;
        return span.part === 'text' ? line.slice(span.from, span.to) : ' ';
      })
      .join(''),
  );

function entryOf(line: string, spans: readonly Span[]): LineEntry {
  const [kind] = valuesOf(spans, 'kind');
  const [date] = valuesOf(spans, 'date');
  const [community] = valuesOf(spans, 'community');
  const [followUp] = valuesOf(spans, 'followUp');
  return {
    ...(kind && { kind }),
    people: eachOnce(valuesOf(spans, 'person')),
    ...(date && { date }),
    about: aboutOf(line, spans),
    topics: once(valuesOf(spans, 'topic'), (text) => text.toLocaleLowerCase()),
    links: once(valuesOf(spans, 'link')),
    ...(community === undefined ? {} : { community }),
    gave: valuesOf(spans, 'gave'),
    got: valuesOf(spans, 'got'),
    insights: valuesOf(spans, 'insight'),
    ...(followUp && { followUp }),
  };
}

/**
 * Understands a line about an interaction. Never throws, loses no character, and chooses nobody of several who may be meant:
 * `entry.people` says so. docs/line.md is its grammar.
 */
export function understood(line: string, context: LineContext): Understood {
  const signs = signsOf(line, context);
  const open = new OpenText(line, signs, context);
  const said = new Said(open, context).read();
  const spans = covering(line.length, [...signs.spans, ...said.spans]);
  return {
    spans,
    entry: entryOf(line, spans),
    ...(context.kinds ? { kinds: context.kinds } : {}),
    hints: [...signs.hints, ...said.hints, ...doubtfulDays(open.text)],
  };
}
