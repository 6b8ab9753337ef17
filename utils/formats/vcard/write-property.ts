import ICAL from 'ical.js';
import { fold } from './fold.ts';

const { vcard } = ICAL.design;

/**
 * What ical.js writes by: its own rules for vCard 4.0, with the properties of RFC 6715 and RFC 9554. Addresses are no
 * text, so their commas are not escaped (RFC 6350, 3.4).
 */
const WRITING = {
  ...vcard,
  value: { ...vcard.value, uri: {} },
  property: {
    ...vcard.property,
    uid: { defaultType: 'uri' },
    pronouns: { defaultType: 'text' },
    interest: { defaultType: 'text' },
    socialprofile: { defaultType: 'uri' },
  },
};

const CONTROLS = /(?![\n\t])\p{Cc}|\p{Cs}/gu;

/** Text of several lines, without control characters and halves of letters. */
export const proseFor = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(CONTROLS, '').trim();

/** One line of text: without line breaks, control characters and halves of letters. */
export const lineFor = (text: string): string => proseFor(text).replace(/\s+/gu, ' ');

/** An address, in which spaces and backslashes are encoded. */
export const addressFor = (page: string): string =>
  proseFor(page.replace(/[\r\n\t]/gu, ''))
    .replace(/\s/gu, '%20')
    .replaceAll('\\', '%5C');

/** Fields of one value: `;` stands between them. */
type Fields = readonly string[];

/**
 * One property, escaped and folded, with its line break.
 * @param type of its values, as ical.js calls it. @param values texts without control characters.
 */
export function written(
  name: string,
  type: 'text' | 'uri' | 'timestamp',
  values: readonly (string | Fields)[],
  params: Readonly<Record<string, string>> = {},
): string {
  return `${fold(ICAL.stringify.property([name, params, type, ...values], WRITING, true))}\r\n`;
}
