/** Each byte by the character that Windows-1252 reads it as. */
const BYTES = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
);

/** The bytes that were read as Windows-1252, or undefined if the text was not read so. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTES.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** The text that was UTF-8 but was read as Windows-1252, or undefined if it was not UTF-8. */
function utf8Of(text: string): string | undefined {
  const bytes = bytesOf(text);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unchanged = (line: string): string => line;

/**
 * How to read an unfolded line of a file. Some programs fold between the bytes of one letter. Then the file is not UTF-8
 * until it is unfolded, and so was read as Windows-1252; each of its lines is UTF-8.
 */
export function lettersOf(text: string): (line: string) => string {
  if (!/\P{ASCII}\r?\n[ \t]\P{ASCII}/u.test(text) || utf8Of(text) !== undefined) return unchanged;
  if (utf8Of(text.replace(/\r?\n[ \t]/gu, '')) === undefined) return unchanged;
  return (line) => utf8Of(line) ?? line;
}
