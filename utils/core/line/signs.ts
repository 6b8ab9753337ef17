import type { LineContext, LineHint } from './entry.ts';
import { quotationsOf } from './quoted.ts';
import { type Begun, type SignContext, signAt } from './sign.ts';
import type { Span } from './span.ts';

/** The signs of a line, its quotations, and what looks like a sign and is none. */
export interface Signs {
  spans: Span[];
  /** Text in quotation marks, in which nothing is understood. */
  quotations: { from: number; to: number; value: string }[];
  hints: LineHint[];
}

/** Where a word begins. */
const BEGINS = /(?<=^|[\s([（「、。,;])\S|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[#＃]/gu;
/** What looks like a follow-up is read so many times in a line: each looks for a day. */
const MOST_TRIES = 5;
/** These belong to one interaction once. */
const ONCE = new Set(['followUp', 'community']);

/** A part whose words go on: it is closed where the next sign begins, or the line ends. */
interface Open {
  from: number;
  part: string | undefined;
  begun: Extract<Begun, { withWords: unknown }>;
}

/** Reads the signs of one line, from its beginning to its end. */
class Scan {
  readonly found: Signs = { spans: [], quotations: [], hints: [] };
  private open: Open | undefined;
  private tries = 0;

  private readonly line: string;
  private readonly context: SignContext;

  constructor(line: string, context: LineContext) {
    this.line = line;
    this.context = { ...context, quotedAt: quotationsOf(line) };
  }

  /** Ends the part that goes on, before the white space at `at`. */
  close(at: number): void {
    if (!this.open) return;
    const { from, begun } = this.open;
    const words = this.line.slice(begun.to, at).trimEnd();
    const part = begun.withWords(words);
    if (part) this.found.spans.push({ ...part, from, to: begun.to + words.length });
    this.open = undefined;
  }

  private isSecond(part: string): boolean {
    if (!ONCE.has(part)) return false;
    return this.open?.part === part || this.found.spans.some((span) => span.part === part);
  }

  private begunAt(at: number): Begun | undefined {
    if (this.line[at] === '>') this.tries += 1;
    if (this.line[at] === '>' && this.tries > MOST_TRIES) return undefined;
    return signAt(this.line, at, this.context);
  }

  private take(from: number, begun: Begun): number {
    if ('refused' in begun) {
      this.found.hints.push({ from, to: begun.to, says: begun.refused });
      return from;
    }
    const part = 'part' in begun ? begun.part : begun.withWords('');
    const name = part?.part;
    if (name && this.isSecond(name)) return from;
    this.close(from);
    if ('part' in begun) this.found.spans.push({ ...begun.part, from, to: begun.to });
    else this.open = { from, part: name, begun };
    return begun.to;
  }

  /** Reads what begins at `at`. Returns up to where that is done with; `at` itself if nothing begins there. */
  read(at: number): number {
    const begun = this.begunAt(at);
    const taken = begun ? this.take(at, begun) : at;
    if (taken > at) return taken;
    const quotation = this.context.quotedAt(at);
    if (!quotation) return at;
    if (!this.open) this.found.quotations.push({ from: at, ...quotation });
    return quotation.to;
  }
}

/** Finds the signs of a line: `#topic`, `@person`, `!insight`, `>day`, `in:`, `gave:`, `got:`, `about:` and links. */
export function signsOf(line: string, context: LineContext): Signs {
  const scan = new Scan(line, context);
  let done = 0;
  for (const { index } of line.matchAll(BEGINS)) if (index >= done) done = scan.read(index);
  scan.close(line.length);
  return scan.found;
}
