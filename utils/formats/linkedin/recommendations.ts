import type { IncomingPerson } from '../../core/incoming.ts';
import type { CsvRow } from '../csv.ts';
import { momentFrom } from './moment.ts';
import { namedIn } from './named.ts';
import { type Before, type Found, peopleIn, placeOf, type Sheet } from './sheet.ts';
import { nameFrom, personFrom } from './who.ts';

/** Given and received have the same columns: only the name of the file tells them apart. */
function whoOf(fileName: string): string {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1);
  if (/given/iu.test(name)) return 'You recommended them on LinkedIn';
  if (/received/iu.test(name)) return 'Recommended you on LinkedIn';
  return 'A recommendation on LinkedIn between the two of you';
}

function noteFrom({ name }: Sheet, { cell }: CsvRow): IncomingPerson['notes'] {
  const [text, at] = [cell('Text'), momentFrom(cell('Creation Date'))];
  return text === '' ? [] : [{ text: `${whoOf(name)}: ${text}`, ...(at === undefined ? {} : { at }) }];
}

function recommendationFrom(sheet: Sheet, row: CsvRow): IncomingPerson | string {
  const person = personFrom(placeOf(sheet, row.line), {
    name: nameFrom(row.cell('First Name'), row.cell('Last Name')),
    url: '',
    organisation: row.cell('Company'),
    headline: row.cell('Job Title'),
  });
  return person ? { ...person, notes: noteFrom(sheet, row) } : 'This recommendation names nobody.';
}

/** Recommendations_Given.csv and Recommendations_Received.csv: a note with the text, which says who recommended whom. */
export function readRecommendations(sheet: Sheet, { connections }: Before): Found {
  const named = namedIn(connections);
  return peopleIn(sheet, (row) => {
    const person = recommendationFrom(sheet, row);
    if (typeof person === 'string') return person;
    // Only connections can recommend each other, but their addresses stand in another file.
    return { ...person, ref: named(person.name, person.organisation)?.ref ?? person.ref };
  });
}
