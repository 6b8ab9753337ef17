/** In octets of UTF-8, without the line break (RFC 6350, 3.2). */
const LONGEST = 75;

const octets = (point: number): number => {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/**
 * A content line, folded at 75 octets between letters. ical.js folds too, but forgets the space that a further line
 * begins with: its lines have 76.
 */
export function fold(line: string): string {
  if (line.length * 3 <= LONGEST) return line;
  const lines: string[] = [];
  let [from, length] = [0, 0];
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at) ?? 0;
    const size = octets(point);
    if (length + size > LONGEST) {
      lines.push(line.slice(from, at));
      // The space that the next line begins with counts.
      [from, length] = [at, 1];
    }
    length += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...lines, line.slice(from)].join('\r\n ');
}
