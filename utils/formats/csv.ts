import Papa from 'papaparse';
import { Refusal } from '../core/drafts.ts';
import { breath } from './breath.ts';

/** More columns than any address book has: Google's has 30 and 3 for each further e-mail address. */
const MOST_COLUMNS = 1_000;
/** More rows than any address book has. */
const MOST_ROWS = 500_000;

/** A row under a header: what stands in a column, trimmed; empty where the row ends before it or there is no such column. */
export interface CsvRow {
  /** The line of the text that it begins at, counted from 1. */
  line: number;
  cell(column: string): string;
}

/** A table: its columns as they are written, and its rows. */
export interface CsvTable {
  columns: readonly string[];
  rows: readonly CsvRow[];
}

interface Line {
  line: number;
  cells: string[];
}

const refuse = (sentence: string): never => {
  throw new Refusal(`${sentence} Nothing was changed. Choose another file.`);
};

const unclosed = (line: number): never =>
  refuse(
    `Line ${line} has a quotation mark that is never closed, so nobody can tell where its cell ends: the file is damaged or cut short.`,
  );

const [LF, CR] = [10, 13];

const isBreak = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LF || text.charCodeAt(at) === CR;

/** Whether a line ends here: at LF, or at a CR that no LF follows, as old Macs wrote it. */
const endsLine = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LF || (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) !== LF);

interface Lines {
  lines: Line[];
  /** The line whose last cell begins with a quotation mark and has no other, so that the rest of the text is in it. */
  unclosed?: number;
}

/** Finds the lines of a text as the parser goes through it. */
class Finding {
  readonly found: Lines = { lines: [] };
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    while (isBreak(text, this.#at)) this.#pass();
  }

  #pass(): void {
    if (endsLine(this.#text, this.#at)) this.#line += 1;
    this.#at += 1;
  }

  /** @param cursor where the parser is in the text, in characters. */
  take({ data, errors }: Papa.ParseStepResult<string[]>, cursor: number): void {
    const { lines } = this.found;
    const line = this.#line;
    if (errors.some(({ code }) => code === 'MissingQuotes')) this.found.unclosed ??= line;
    if (data.length > MOST_COLUMNS)
      refuse(`Line ${line} has more than ${MOST_COLUMNS} columns, so this is no list of people.`);
    const cells = data.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
    if (lines.length > MOST_ROWS) refuse(`This file has more than ${MOST_ROWS} rows.`);
    while (this.#at < cursor || isBreak(this.#text, this.#at)) this.#pass();
  }
}

// Without skipping, the last, empty line misleads the guess of the delimiter.
const options = (delimiter: string) => ({ delimiter, skipEmptyLines: true }) as const;

/** All lines of a text that are not blank (RFC 4180). An empty delimiter is guessed. */
function linesOf(text: string, delimiter: string): Lines {
  const finding = new Finding(text);
  Papa.parse<string[]>(text, {
    ...options(delimiter),
    step: (row) => finding.take(row, row.meta.cursor),
  });
  return finding.found;
}

/** So many lines are read before the page may draw and answer. */
const STEP = 1_000;

/** As `linesOf`; the page draws in between. */
async function linesInSteps(text: string, delimiter: string): Promise<Lines> {
  const finding = new Finding(text);
  // Where the parser began, or went on: it counts from there. Given in pieces, a text would be cut within its cells.
  let begin = 0;
  let count = 0;
  await new Promise<void>((done, refused) => {
    Papa.parse<string[]>(text, {
      ...options(delimiter),
      step(row, parser) {
        try {
          finding.take(row, begin + row.meta.cursor);
        } catch (error) {
          refused(error);
          return parser.abort();
        }
        count += 1;
        if (count % STEP !== 0) return;
        begin += row.meta.cursor;
        parser.pause();
        void breath().then(() => parser.resume());
      },
      complete: () => done(),
    });
  });
  return finding.found;
}

const folded = (column: string): string => column.toLowerCase();

/** The first is a guess, which what stands before the header can mislead. */
const DELIMITERS = ['', ',', ';', '\t'];

type IsHeader = (cells: readonly string[]) => boolean;

function tableIn(found: Lines, isHeader: IsHeader, isWhole: boolean): CsvTable | undefined {
  const table = tableOf(found.lines, isHeader);
  if (table && isWhole && found.unclosed !== undefined) unclosed(found.unclosed);
  return table;
}

/**
 * Reads a table with commas, semicolons or tabs. Columns are found by name, in any case, never by position.
 * @param isHeader tells the line that names the columns; what stands before it is left out. The first line by default.
 * @param isWhole the text is all there is: one that was cut for a look may end within a cell.
 * @returns undefined if no line is the header.
 * @throws {Refusal} with a sentence, if it is larger than any list of people, or a quotation mark is never closed.
 */
export function readCsv(text: string, isHeader: IsHeader = () => true, isWhole = true): CsvTable | undefined {
  for (const delimiter of DELIMITERS) {
    const table = tableIn(linesOf(text, delimiter), isHeader, isWhole);
    if (table) return table;
  }
  return undefined;
}

/** As `readCsv`, of a whole text of any length; the page draws and answers in between. */
export async function readLongCsv(text: string, isHeader: IsHeader): Promise<CsvTable | undefined> {
  for (const delimiter of DELIMITERS) {
    const table = tableIn(await linesInSteps(text, delimiter), isHeader, true);
    if (table) return table;
  }
  return undefined;
}

function tableOf(lines: readonly Line[], isHeader: IsHeader): CsvTable | undefined {
  const head = lines.findIndex(({ cells }) => isHeader(cells));
  const columns = lines[head]?.cells;
  if (!columns) return undefined;
  // A map, not an object: a column may be called `__proto__`.
  const places = new Map(columns.map((column, i) => [folded(column), i] as const).reverse());
  const rows = lines.slice(head + 1).map(({ line, cells }) => ({
    line,
    cell: (column: string) => cells[places.get(folded(column)) ?? -1] ?? '',
  }));
  return { columns, rows };
}
