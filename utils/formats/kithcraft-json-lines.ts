import { Refusal } from '../core/drafts.ts';

/** What takes the place of an entry of a list, as JSON; nothing, if it goes. */
export type Edit = (list: string, json: string) => string | undefined;

/** So much text is gathered before it is passed on, in characters. */
const PIECE = 64 * 1024;

const LIST = /^"(\w+)": \[(\],?)?$/u;
/** What stands before the lists. */
const PROPERTY = /^"\w+": (?:\d+|"[^"\\]*"),?$/u;
/** What stands behind an entry. The second and the third end its list. */
const ENDS: readonly string[] = [',', ']', '],'];

const unlike = (): never => {
  throw new Refusal('This file is damaged, or something else than Kithcraft wrote it.');
};

/** The lines of a text that comes in pieces of any size. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const some of bytes) {
    const lines = (rest + decoder.decode(some, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

/** Where in a file a line stands: goes on from line to line. */
class Editing {
  #list: string | undefined;
  #isFirst = true;
  #stage: 'before' | 'within' | 'after' = 'before';
  readonly #edit: Edit;

  constructor(edit: Edit) {
    this.#edit = edit;
  }

  /** What takes the place of a line, with what divides it from the one before. */
  take(line: string): string {
    if (this.#list !== undefined) return this.#entry(this.#list, line);
    if (line === '{' && this.#stage === 'before') {
      this.#stage = 'within';
      return line;
    }
    const [, list, end] = LIST.exec(line) ?? [];
    if (this.#stage === 'before') unlike();
    if (line === '}' && this.#stage === 'within') this.#stage = 'after';
    else if (this.#stage === 'after' || (list === undefined && !PROPERTY.test(line))) unlike();
    if (end === undefined) this.#list = list;
    this.#isFirst = true;
    return `\n${line}`;
  }

  #entry(list: string, line: string): string {
    const at = line.lastIndexOf('}') + 1;
    const end = line.slice(at);
    if (!line.startsWith('{') || !ENDS.includes(end)) unlike();
    const kept = this.#edit(list, line.slice(0, at));
    const before = this.#isFirst ? '\n' : ',\n';
    if (kept !== undefined) this.#isFirst = false;
    if (end !== ',') this.#list = undefined;
    return (kept === undefined ? '' : before + kept) + (end === ',' ? '' : end);
  }

  end(): void {
    if (this.#stage !== 'after') unlike();
  }
}

/**
 * Goes through the JSON of everything entry by entry, as `jsonChunks` writes it, one a line; of a file of any size never
 * more than a piece is in memory. What no edit changes comes out byte for byte.
 * @throws {Refusal} where it is not as we write it, or not whole: use nothing of it for good before its end.
 */
export async function* editedJson(bytes: AsyncIterable<Uint8Array>, edit: Edit): AsyncGenerator<string> {
  const editing = new Editing(edit);
  let piece = '';
  try {
    for await (const line of linesOf(bytes)) {
      piece += editing.take(line);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  } catch (error) {
    // What is no UTF-8, and an entry that is no JSON.
    if (error instanceof TypeError || error instanceof SyntaxError) unlike();
    throw error;
  }
  editing.end();
  yield piece;
}
