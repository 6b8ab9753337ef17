import { Refusal } from '../core/drafts.ts';

const MB = 1024 * 1024;

/** Larger files than this are refused before they are read, in bytes. */
export const LARGEST_FILE = 100 * MB;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** How a text is encoded, by the mark that it may begin with: https://encoding.spec.whatwg.org/#bom-sniff */
function marked(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return undefined;
}

/** UTF-8 if it can be, else what spreadsheets of Western Europe write. */
function decoded(bytes: Uint8Array): string {
  const encoding = marked(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a file, by its mark or else UTF-8, else Windows-1252; without the mark.
 * @param largest in bytes.
 * @throws {Refusal} with a sentence, if it is too large or no text.
 */
export async function textOfFile(file: Blob, largest = LARGEST_FILE): Promise<string> {
  if (file.size > largest)
    throw new Refusal(
      `This file is larger than ${largest / MB} MB, so it was not read. Nothing was changed. Split it, or choose another one.`,
    );
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  // No text has this character; pictures, archives and spreadsheets do.
  if (text.includes('\0'))
    throw new Refusal('This file is no text. Nothing was changed. Choose another one, or export it again.');
  return text;
}
