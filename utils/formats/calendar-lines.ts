import type ICAL from 'ical.js';

/** The longest line, in octets, without its end (RFC 5545, section 3.1). */
const LONGEST = 75;

const octetsOf = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += more;
  }
  return text;
}

/**
 * A calendar as the text of its file, with CRLF after each line and lines folded at 75 octets (RFC 5545, section 3.1).
 * ical.js does not count the space that a continued line begins with and writes 76, so its folding is undone first.
 */
export const calendarText = (calendar: ICAL.Component): string =>
  calendar
    .toString()
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/**
 * A text as one line without control characters. ical.js escapes LF, but leaves CR as it is, and some programs also end
 * a line at other characters: with those, a name could bring lines of its own into the file.
 */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
