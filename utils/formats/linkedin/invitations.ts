import type { IncomingPerson } from '../../core/incoming.ts';
import type { CsvRow } from '../csv.ts';
import { datedNote, momentFrom } from './moment.ts';
import { type Found, peopleIn, placeOf, type Sheet } from './sheet.ts';
import { personFrom, profileFrom } from './who.ts';

interface Side {
  name: string;
  url: string;
}

/** Which side is the user, and what a note says of the other. */
function sidesOf({ cell }: CsvRow): { mine: Side; theirs: Side; what: string } | undefined {
  const inviter = { name: cell('From'), url: cell('inviterProfileUrl') };
  const invitee = { name: cell('To'), url: cell('inviteeProfileUrl') };
  switch (cell('Direction').toUpperCase()) {
    case 'OUTGOING':
      return { mine: inviter, theirs: invitee, what: 'You invited them on LinkedIn' };
    case 'INCOMING':
      return { mine: invitee, theirs: inviter, what: 'Invited you on LinkedIn' };
    default:
      return undefined;
  }
}

function invitedFrom(sheet: Sheet, row: CsvRow): IncomingPerson | string {
  const sides = sidesOf(row);
  if (!sides) return 'This invitation does not say who invited whom.';
  const person = personFrom(placeOf(sheet, row.line), sides.theirs);
  if (!person) return 'This invitation names nobody.';
  // The message itself is not kept: only that there was an invitation.
  return { ...person, notes: [datedNote(sides.what, momentFrom(row.cell('Sent At')))] };
}

/** Invitations.csv: whom the user invited and who invited them. It also tells which profile is the user's own. */
export function readInvitations(sheet: Sheet): Found {
  const refs = sheet.table.rows.map((row) => profileFrom(sidesOf(row)?.mine.url ?? '')?.ref);
  const mine = refs.find((ref) => ref !== undefined);
  const found = peopleIn(sheet, (row) => invitedFrom(sheet, row));
  return mine === undefined ? found : { ...found, mine };
}
