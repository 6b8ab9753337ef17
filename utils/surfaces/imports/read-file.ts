import { Refusal } from '../../core/drafts.ts';
import type { OwnExport } from '../../core/imports/own-export.ts';
import type { Arrivals } from '../../core/incoming.ts';
import type { CsvTable } from '../../formats/csv.ts';
import type { CalendarPromise } from '../../formats/own-calendar.ts';

/** The kinds of file that bring people, as the user is told. */
export const FORMATS = {
  linkedin: 'LinkedIn’s export',
  google: 'Google Contacts',
  vcard: 'vCards',
  monica: 'Monica’s export',
  mastodon: 'Accounts followed on Mastodon',
  table: 'A table',
  own: 'Kithcraft’s table of people',
  calendar: 'A calendar',
} as const;
export type FormatId = keyof typeof FORMATS;

/** What a file turned out to be. */
export type FileRead =
  /** People, and what was with them; of a table of our own also its columns, which may be read in another way. */
  | { kind: 'people'; format: FormatId; arrivals: Arrivals; table?: CsvTable }
  /** A calendar of Kithcraft's own: the follow-ups as they stand there now. */
  | { kind: 'promises'; promises: readonly CalendarPromise[] }
  /** Any table: the user says what its columns are. */
  | { kind: 'table'; table: CsvTable }
  /** An export of Kithcraft's: of everything, or a table of interactions, notes or memberships. */
  | { kind: 'records'; own: OwnExport }
  /** Encrypted: a passphrase is needed. */
  | { kind: 'sealed' };

/** An export of our own may be larger than a file of people: it is read at once nevertheless, up to this, in bytes. */
const LARGEST = 400 * 1024 * 1024;

const UNKNOWN =
  'Kithcraft does not know this kind of file, so nothing was changed. It reads its own exports, LinkedIn’s export, Google Contacts, vCards, Monica’s export, accounts followed on Mastodon, calendars, and any table saved as CSV.';

/** Encrypted, it is longer by 16 bytes a megabyte. */
const LARGEST_SEALED = LARGEST * 1.01;

const TOO_LARGE =
  'This file is too large to be an export of Kithcraft. Nothing was changed. Choose another one.';

/** The text of our own export may have been saved again by an editor, in another encoding. */
async function records(file: Blob): Promise<FileRead> {
  if (file.size > LARGEST) throw new Refusal(TOO_LARGE);
  const [{ fromJson }, { textOfFile }] = await Promise.all([
    import('../../formats/kithcraft-json.ts'),
    import('../../formats/text-of-file.ts'),
  ]);
  return { kind: 'records', own: fromJson(await textOfFile(file, LARGEST)) };
}

/** Nothing of it is decrypted before the user typed the passphrase. */
function sealed(file: Blob): FileRead {
  if (file.size > LARGEST_SEALED) throw new Refusal(TOO_LARGE);
  return { kind: 'sealed' };
}

async function isArchive(file: Blob): Promise<boolean> {
  const { isZip } = await import('../../formats/linkedin/sources.ts');
  return isZip(file);
}

async function linkedin(file: Blob, name: string): Promise<FileRead> {
  const { readLinkedIn } = await import('../../formats/linkedin/linkedin.ts');
  return { kind: 'people', format: 'linkedin', arrivals: await readLinkedIn(file, name) };
}

async function tableOf(file: Blob, name: string, text: string): Promise<FileRead> {
  const [{ readGoogleContacts }, { readMastodonFollowing }, { isLinkedIn }, { readCsv }, own, ownRecords] =
    await Promise.all([
      import('../../formats/google-contacts.ts'),
      import('../../formats/mastodon-following.ts'),
      import('../../formats/linkedin/sources.ts'),
      import('../../formats/csv.ts'),
      import('../../formats/kithcraft-csv.ts'),
      import('../../formats/kithcraft-csv-records.ts'),
    ]);
  if (await isLinkedIn(file, name)) return linkedin(file, name);
  const google = readGoogleContacts(text);
  if (google) return { kind: 'people', format: 'google', arrivals: google };
  const mastodon = readMastodonFollowing(text);
  if (mastodon) return { kind: 'people', format: 'mastodon', arrivals: mastodon };
  const table = readCsv(text);
  if (!table || table.rows.length === 0) throw new Refusal(UNKNOWN);
  const kind = ownRecords.ownKindOf(table);
  if (kind) return { kind: 'records', own: ownRecords.readOwnRecords(table, kind) };
  return own.isOwnPeople(table)
    ? { kind: 'people', format: 'own', arrivals: own.readOwnPeople(table), table }
    : { kind: 'table', table };
}

async function calendar(text: string): Promise<FileRead> {
  const [{ icsEvents }, { readCalendar }, { isOwnCalendar, promisesIn }] = await Promise.all([
    import('../../formats/ics-events.ts'),
    import('../../formats/calendar-in.ts'),
    import('../../formats/own-calendar.ts'),
  ]);
  const file = icsEvents(text);
  if (isOwnCalendar(file)) return { kind: 'promises', promises: promisesIn(file) };
  return { kind: 'people', format: 'calendar', arrivals: readCalendar(file, Date.now()) };
}

async function textual(file: Blob, name: string): Promise<FileRead> {
  const { textOfFile } = await import('../../formats/text-of-file.ts');
  const text = await textOfFile(file);
  if (/^\s*BEGIN:VCARD/iu.test(text)) {
    const { readVCards } = await import('../../formats/vcard/read-vcards.ts');
    return { kind: 'people', format: 'vcard', arrivals: readVCards(text) };
  }
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return calendar(text);
  if (!/^\s*[{[]/u.test(text)) return tableOf(file, name, text);
  const { isMonica, readMonica } = await import('../../formats/monica/monica.ts');
  return isMonica(text) ? { kind: 'people', format: 'monica', arrivals: readMonica(text) } : records(file);
}

/**
 * Reads a file of any kind that is known, told by what is in it and not by its name.
 * @throws {Refusal} with a sentence, if it is of no known kind, damaged or too large. Nothing was changed.
 */
export async function readFile(file: Blob, name: string): Promise<FileRead> {
  const { isSealed } = await import('../../formats/sealed.ts');
  if (await isSealed(file)) return sealed(file);
  const head = await file.slice(0, 256).text();
  if (head.startsWith('PK') && (await isArchive(file))) return linkedin(file, name);
  return /^\s*\{\s*"kithcraft"/u.test(head) || file.size === 0 ? records(file) : textual(file, name);
}
