import type { IncomingPerson } from '../../core/incoming.ts';
import type { CsvRow } from '../csv.ts';
import { datedNote, momentFrom, utcDay } from './moment.ts';
import { remembered } from './remembered.ts';
import { type Found, peopleIn, placeOf, type Sheet } from './sheet.ts';
import { nameFrom, personFrom } from './who.ts';

const NOBODY = 'This row names nobody. LinkedIn leaves such rows for accounts that were closed.';

const CONNECTED = 'Connected on LinkedIn';

function connectionFrom(
  sheet: Sheet,
  { line, cell }: CsvRow,
  momentOf: typeof momentFrom,
): IncomingPerson | string {
  const person = personFrom(placeOf(sheet, line), {
    name: nameFrom(cell('First Name'), cell('Last Name')),
    url: cell('URL'),
    organisation: cell('Company'),
    headline: cell('Position'),
    email: cell('Email Address'),
  });
  if (!person) return NOBODY;
  const at = momentOf(cell('Connected On'));
  if (at === undefined) return person;
  return { ...person, notes: [{ ...datedNote(CONNECTED, at), met: { how: CONNECTED, on: utcDay(at) } }] };
}

/** Connections.csv: the people, with what they do and where. Who closed their account is left out. */
export function readConnections(sheet: Sheet): Found {
  const momentOf = remembered(momentFrom);
  return peopleIn(sheet, (row) => connectionFrom(sheet, row, momentOf));
}
