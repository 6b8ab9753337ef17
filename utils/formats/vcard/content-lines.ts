/** A line of a card as it was before it was folded. `cut`: it was longer than any line of a card, and its end is missing. */
export interface ContentLine {
  /** The line of the file that it begins at, counted from 1. */
  line: number;
  text: string;
  cut: boolean;
}

/** In characters. Only pictures and sounds are longer, and these are not read. */
const LONGEST_LINE = 1_000_000;
/** In characters: as far as what stands before the value can reach. */
const HEAD = 500;

interface Open {
  line: number;
  parts: string[];
  length: number;
  /** Its value is quoted-printable. */
  quoted: boolean;
  /** Its last line ended with a soft line break. */
  soft: boolean;
}

/** The lines of a text, whichever way they end. */
function* physicalLines(text: string): Generator<string> {
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf('\n', at);
    const stop = end === -1 ? lines.length : end;
    yield lines.slice(at, stop > at && lines[stop - 1] === '\r' ? stop - 1 : stop);
    at = stop + 1;
  }
}

function opened(line: number, text: string): Open {
  const quoted = /^[^:]*quoted-printable/iu.test(text.slice(0, HEAD));
  return { line, parts: [text], length: text.length, quoted, soft: quoted && text.endsWith('=') };
}

/** What a line adds to the one before it, or undefined if it is a line of its own. */
function continuation(open: Open, physical: string): string | undefined {
  // A value that is cut short ends with its card, so that it does not run on into the next one.
  if (open.soft && !/^(?:begin|end):vcard/iu.test(physical)) return `\n${physical}`;
  return /^[ \t]/u.test(physical) ? physical.slice(1) : undefined;
}

function add(open: Open, part: string): void {
  // One more than its length, so that endless empty lines are bounded too.
  open.length += part.length + 1;
  open.soft = open.quoted && part.endsWith('=');
  if (open.length <= LONGEST_LINE) open.parts.push(part);
}

const closed = ({ line, parts, length }: Open): ContentLine => ({
  line,
  text: parts.join('').slice(0, LONGEST_LINE),
  cut: length > LONGEST_LINE,
});

/**
 * The content lines of a file, unfolded (RFC 6350, 3.2). A soft line break of quoted-printable (vCard 2.1) is kept, as
 * `=` and a line break.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  let [open, line]: [Open | undefined, number] = [undefined, 0];
  for (const physical of physicalLines(text)) {
    line += 1;
    const more = open && continuation(open, physical);
    if (open && more !== undefined) add(open, more);
    else {
      if (open) yield closed(open);
      open = physical === '' ? undefined : opened(line, physical);
    }
  }
  if (open) yield closed(open);
}
