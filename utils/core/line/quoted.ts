/** What ends a quotation that begins so. */
const ENDS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '「': '」' };
/** What may stand behind a quotation that is one. */
const BEHIND = /[\s,.;:!?)\]、。]/u;

/** White space as one space, none around. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A quotation: where it ends, and what stands in it. */
export interface Quoted {
  to: number;
  value: string;
}

/** Where the quotation that begins at `from` is closed; a doubled sign in straight ones is one of the text. -1 if never. */
function closing(line: string, from: number, end: string): number {
  let at = line.indexOf(end, from + 1);
  while (end === '"' && at !== -1 && line[at + 1] === '"') at = line.indexOf(end, at + 2);
  return at;
}

/** The quotation that begins exactly at a place; undefined if none does, or it has no end or no words. */
export type QuotedAt = (from: number) => Quoted | undefined;

/** Finds the quotations of a line. That a sign ends none any more is found out once: a line may be full of open ones. */
export function quotationsOf(line: string): QuotedAt {
  const never = new Set<string>();
  return (from) => {
    const end = ENDS[line[from] ?? ''];
    if (end === undefined || never.has(end)) return undefined;
    const close = closing(line, from, end);
    if (close === -1 && end !== '"') never.add(end);
    const behind = line[close + 1];
    if (close === -1 || (behind !== undefined && !BEHIND.test(behind))) return undefined;
    const value = tidy(line.slice(from + 1, close).replaceAll(`${end}${end}`, end));
    return value === '' ? undefined : { to: close + 1, value };
  };
}

/** A text in quotation signs, as they are found again. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
