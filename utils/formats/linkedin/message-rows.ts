import { inPieces } from '../breath.ts';
import type { CsvRow, CsvTable } from '../csv.ts';
import { momentFrom } from './moment.ts';
import { remembered } from './remembered.ts';
import { profileFrom } from './who.ts';

/** Somebody whom a message names. */
export interface Participant {
  /** The `ref` of their profile; in files without addresses their name, in small letters. */
  key: string;
  /** Empty where it cannot be told which of the names is theirs. */
  name: string;
  page?: string;
}

/** One message, without what it says. */
export interface Message {
  line: number;
  conversation: string;
  /** In ms. */
  when: number | undefined;
  participants: readonly Participant[];
}

/** The oldest files have names only. */
export const hasAddresses = ({ columns }: CsvTable): boolean =>
  columns.some((column) => column.toLowerCase() === 'sender profile url');

const listed = (cell: string): string[] => cell.split(',').map((part) => part.trim());

type ProfileOf = typeof profileFrom;

function byAddress(names: readonly string[], urls: readonly string[], profileOf: ProfileOf): Participant[] {
  return urls.flatMap((url, i) => {
    const profile = profileOf(url);
    // Names may have commas of their own: “Okan Yıldız, PhD”.
    const name = names.length === urls.length ? (names[i] ?? '') : '';
    return profile ? { key: profile.ref, name, page: profile.page } : [];
  });
}

const byName = (names: readonly string[]): Participant[] =>
  names.filter((name) => name !== '').map((name) => ({ key: name.toLowerCase(), name }));

function participantsOf({ cell }: CsvRow, profileOf: ProfileOf | undefined): Participant[] {
  const [from, to] = [cell('FROM'), cell('TO')];
  if (!profileOf) return byName([from, ...listed(to)]);
  const urls = listed(cell('RECIPIENT PROFILE URLS'));
  return [
    ...byAddress([from], [cell('SENDER PROFILE URL')], profileOf),
    ...byAddress(urls.length === 1 ? [to] : listed(to), urls, profileOf),
  ];
}

const isDraft = ({ cell }: CsvRow): boolean => /^(?:yes|true|1)$/iu.test(cell('IS MESSAGE DRAFT'));

/** So many rows are read before the page may draw and answer. */
const ROWS = 1_000;

function messageIn(row: CsvRow, profileOf: ProfileOf | undefined): Message {
  const participants = participantsOf(row, profileOf);
  const together = participants.map(({ key }) => key).sort();
  return {
    line: row.line,
    conversation: row.cell('CONVERSATION ID') || together.join(' '),
    when: momentFrom(row.cell('DATE')),
    participants,
  };
}

/** All messages that were sent. */
export async function messagesIn(table: CsvTable): Promise<Message[]> {
  const profileOf = hasAddresses(table) ? remembered(profileFrom) : undefined;
  const pieces = await inPieces(table.rows, ROWS, (rows) =>
    rows.filter((row) => !isDraft(row)).map((row) => messageIn(row, profileOf)),
  );
  return pieces.flat();
}
