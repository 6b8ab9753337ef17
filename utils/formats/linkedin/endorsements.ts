import type { IncomingPerson } from '../../core/incoming.ts';
import type { CsvRow } from '../csv.ts';
import { type Found, peopleIn, placeOf, type Sheet } from './sheet.ts';
import { nameFrom, personFrom } from './who.ts';

type Role = 'Endorsee' | 'Endorser';

function endorsementFrom(sheet: Sheet, { line, cell }: CsvRow, role: Role): IncomingPerson | string {
  const person = personFrom(placeOf(sheet, line), {
    name: nameFrom(cell(`${role} First Name`), cell(`${role} Last Name`)),
    url: cell(`${role} Public Url`),
  });
  if (!person) return 'This endorsement names nobody.';
  const skill = cell('Skill Name');
  // A skill that somebody endorsed in the user tells about the user.
  return role === 'Endorsee' && skill !== '' ? { ...person, topics: [skill] } : person;
}

/** Endorsement_Given_Info.csv: people, with the skills that the user endorsed as their topics. */
export const readEndorsementsGiven = (sheet: Sheet): Found =>
  peopleIn(sheet, (row) => endorsementFrom(sheet, row, 'Endorsee'));

/** Endorsement_Received_Info.csv: people who endorsed the user. */
export const readEndorsementsReceived = (sheet: Sheet): Found =>
  peopleIn(sheet, (row) => endorsementFrom(sheet, row, 'Endorser'));
