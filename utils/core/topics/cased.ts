import { fold, type Word } from './words.ts';

// What follows the name of a language or a tool, but not the verb that it looks like: `Go developer`, not `Go ahead`.
const FOLLOWS =
  /^(?:is|was|has|developers?|programmers?|programming|engineers?|engineering|language|backend|code|coder|coding|experts?|library|libraries|packages?|modules?|scripts?|services?|microservices|users?|community|meetup|maintainer|contributor|consultant|specialist|team)$/u;
const NOT_AFTER =
  /^(?:vitamin|hepatitis|series|plan|usb|type|grade|class|group|section|appendix|schedule|exhibit|figure|table)$/u;
const SENTENCE_END = /(?:[.!?:•*\u2022]\s+|\n\s*[-–•*]?\s*|^\s*[-–•*]?\s*)$/u;

/**
 * Whether words from `from` to `to` (inclusive) are surely meant as a name, given that they are written exactly as it:
 * not the capital of a sentence's first word (`Go to the meeting`), not an initial (`J. R. R.`), not `R&D` or `C-suite`.
 */
export function meantAsName(text: string, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to];
  if (!first || !last) return false;
  const written = text.slice(first.start, last.end);
  const single = written.length === 1;
  if (single && (isInitial(text, words, from) || NOT_AFTER.test(words[from - 1]?.folded ?? ''))) return false;
  if (written.length <= 2 && compound(text, last.end)) return false;
  if (written === written.toUpperCase() && !/^[AI]$/u.test(written)) return true;
  return !startsSentence(text, first.start) || !prose(text, words, to);
}

/** So far is looked for what all is in capitals: a look at the whole text for each word of it would take for ever. */
const NEAR = 80;

/** Whether a word in a text that is all capitals is a name there: `GO DEVELOPER`, `RUST | GO`, but not `GO HOME`. */
export function meantInCapitals(text: string, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to];
  if (!first || !last || words.length < 2) return false;
  const before = text.slice(Math.max(0, first.start - NEAR), first.start);
  const after = text.slice(last.end, last.end + NEAR);
  if (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after)) return false;
  const next = words[to + 1];
  if (next && text.slice(last.end, next.start).trim() === '' && FOLLOWS.test(next.folded)) return true;
  return /(?:^|[,;|/•·&+(])\s*$/u.test(before) && /^\s*[,;|/•·&+)]/u.test(after);
}

const startsSentence = (text: string, at: number): boolean =>
  SENTENCE_END.test(text.slice(Math.max(0, at - 8), at));

/** `R&D`, `C-suite`, `C'mon`: a part of something else; `Go-based` is not. */
const compound = (text: string, end: number): boolean =>
  /^(?:&\p{L}|[-–](?!(?:based|like|style|native|first)\b)\p{L}|['’](?!s\b)\p{L})/u.test(
    text.slice(end, end + 9),
  );

/** A lower-case word follows at once, and none that would follow a name. */
function prose(text: string, words: readonly Word[], at: number): boolean {
  const here = words[at];
  const next = words[at + 1];
  if (!here || !next || text.slice(here.end, next.start).trim() !== '') return false;
  const written = text.slice(next.start, next.end);
  const then = words[at + 2];
  // `Elixir and Phoenix` names two things, `Go and see` none.
  if (/^(?:and|or)$/u.test(written) && then && /^\p{Lu}/u.test(text.slice(then.start))) return false;
  return /^\p{Ll}/u.test(written) && !FOLLOWS.test(fold(written));
}

/** `R.` in `J. R. R. Tolkien` or `George R. Martin`: a full stop after it, a name or nothing before it. */
function isInitial(text: string, words: readonly Word[], at: number): boolean {
  const here = words[at];
  const before = words[at - 1];
  if (!here || text[here.end] !== '.') return false;
  if (!before) return true;
  return (
    /^\.?\s+$/u.test(text.slice(before.end, here.start)) &&
    /^\p{Lu}/u.test(text.slice(before.start, before.end))
  );
}
