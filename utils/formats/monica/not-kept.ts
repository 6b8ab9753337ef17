import type { LeftOut } from '../../core/incoming.ts';
import { LANGUAGE } from '../../core/language.ts';
import { quoted } from './quoted.ts';

/** The version of the export that this reader was made for. */
const VERSION = '1.0-preview.1';

/** What belongs to the file as a whole, or to many contacts, stands at its beginning. */
const AT = { line: 1 };

/** How many there are of what is not taken in. */
export type Counts = Readonly<Record<keyof typeof WHY, number>>;

const WHY = {
  photos: ['photo', 'photos', 'Kithcraft keeps no pictures.'],
  documents: ['document', 'documents', 'Kithcraft keeps no files.'],
  journal: ['entry of your journal', 'entries of your journal', 'Kithcraft keeps only what is about people.'],
  remindersOff: ['reminder', 'reminders', 'What is switched off in Monica is not taken in.'],
  alone: ['activity', 'activities', 'Nobody who is taken in took part.'],
  missing: ['activity', 'activities', 'Contacts took part in more than the file tells of.'],
  relations: ['relationship', 'relationships', 'The file does not name both people.'],
} as const;

function sentence(n: number, [one, many, why]: (typeof WHY)[keyof typeof WHY]): string {
  return n === 1
    ? `1 ${one} is left out. ${why}`
    : `${n.toLocaleString(LANGUAGE)} ${many} are left out. ${why}`;
}

/** One sentence for each kind of thing that is not taken in and that the file has. */
export const notKept = (counts: Counts): LeftOut[] =>
  (Object.keys(WHY) as (keyof typeof WHY)[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ at: AT, reason: sentence(counts[kind], WHY[kind]) }));

/** What the user should know of a file of another version. `version` is empty where the file says none. */
export function ofVersion(version: string): LeftOut[] {
  if (version === VERSION) return [];
  const says = version === '' ? 'does not say of which version it is' : `is of version ${quoted(version)}`;
  return [
    {
      at: AT,
      reason: `This export ${says}, and Kithcraft only knows ${quoted(VERSION)}. It was read as if it were that one, so something may be missing: look at some people whom you know well.`,
    },
  ];
}
