/** With a folder and an ending, this leaves room below the 255 bytes of Linux, and the paths of Windows stay short. */
const MOST_BYTES = 120;

/** What a number behind a name may take: a space and six digits. */
const NUMBER_BYTES = 7;

/** Refused by Windows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file); `[ ] # ^ |` end a link of Obsidian. */
const REFUSED = /[<>:"/\\|?*[\]#^]/gu;

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=[ .]|$)/iu;

const encoder = new TextEncoder();

/** The beginning of a text that fits into so many bytes of UTF-8, without half a character. */
function cut(text: string, bytes: number): string {
  const { read } = encoder.encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}

// Spaces and dots at the end are dropped by Windows; a dot at the beginning hides a file elsewhere.
const trimmed = (text: string): string => text.replace(/^[ .]+|[ .]+$/gu, '');

/**
 * A text as the name of a file or folder on Windows, macOS and Linux: without control, bidi and other invisible
 * characters, at most 120 bytes of UTF-8. Empty where nothing is left.
 */
export function safeName(text: string): string {
  const visible = text
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(REFUSED, ' ')
    .replace(/ +/gu, ' ')
    .normalize('NFC');
  const name = trimmed(cut(visible, MOST_BYTES));
  return DEVICE.test(name) ? trimmed(cut(`_${name}`, MOST_BYTES)) : name;
}

/** File systems of Windows and macOS take names that differ in case only for one. */
const folded = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase();

/**
 * The file name of a person, without an ending: a safe form of their name, with a number behind it where that is taken.
 * @param taken what this function gave before, as it remembers it; the new name is added.
 */
export function fileNameFor(name: string, taken: Set<string>): string {
  const safe = safeName(name) || 'Unnamed';
  const stem = trimmed(cut(safe, MOST_BYTES - NUMBER_BYTES));
  let free = safe;
  for (let n = 2; taken.has(folded(free)); n += 1) free = `${stem} ${n}`;
  taken.add(folded(free));
  return free;
}
