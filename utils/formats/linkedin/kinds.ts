import { readConnections } from './connections.ts';
import { readEndorsementsGiven, readEndorsementsReceived } from './endorsements.ts';
import { readInvitations } from './invitations.ts';
import { readMessages } from './messages.ts';
import { readAboutMe } from './own-profile.ts';
import { readRecommendations } from './recommendations.ts';
import type { Before, Found, Sheet } from './sheet.ts';

/** One kind of file in the export. */
export interface Kind {
  /** Columns by which it is told, in small letters. */
  columns: readonly string[];
  read(sheet: Sheet, before: Before): Found | Promise<Found>;
}

/** In the order in which they are read: each may use what the ones before it say. */
export const KINDS: readonly Kind[] = [
  { columns: ['first name', 'last name', 'connected on'], read: readConnections },
  { columns: ['from', 'to', 'sent at', 'direction'], read: readInvitations },
  { columns: ['from', 'to', 'date', 'content', 'folder'], read: readMessages },
  { columns: ['skill name', 'endorsee first name', 'endorsee last name'], read: readEndorsementsGiven },
  { columns: ['skill name', 'endorser first name', 'endorser last name'], read: readEndorsementsReceived },
  { columns: ['first name', 'last name', 'job title', 'text', 'status'], read: readRecommendations },
  { columns: ['first name', 'last name', 'maiden name', 'headline'], read: readAboutMe },
  { columns: ['company name', 'title', 'started on', 'finished on'], read: readAboutMe },
  { columns: ['school name', 'degree name', 'activities'], read: readAboutMe },
  { columns: ['event name', 'event time', 'status'], read: readAboutMe },
  { columns: ['organization', 'followed on'], read: readAboutMe },
  { columns: ['name', 'proficiency'], read: readAboutMe },
];

/** Its one column is too little to be told by, so its name has to say it too. */
const SKILLS: Kind = { columns: ['name'], read: readAboutMe };

const isSkills = (columns: ReadonlySet<string>, fileName: string): boolean =>
  columns.size === 1 && columns.has('name') && /skills[^/]*$/iu.test(fileName);

/** Which kind of file has this header; undefined for all that is not LinkedIn's. */
export function kindOf(header: readonly string[], fileName: string): Kind | undefined {
  const columns = new Set(header.map((column) => column.toLowerCase()));
  const kind = KINDS.find((one) => one.columns.every((column) => columns.has(column)));
  return kind ?? (isSkills(columns, fileName) ? SKILLS : undefined);
}
