import type { IncomingPerson } from '../../utils/core/incoming.ts';
import { readGoogleContacts } from '../../utils/formats/google-contacts.ts';

/** The headers of today, of before, and of the oldest files. */
export const TODAY =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,E-mail 3 - Label,E-mail 3 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Website 1 - Label,Website 1 - Value,Website 2 - Label,Website 2 - Value';
export const OLDEST =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value';
export const OLD = OLDEST.replace('Notes,', 'Notes,Language,Photo,');

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A file with this header, and in each row what is given by the names of columns. */
export const fileOf = (header: string, ...rows: Readonly<Record<string, string>>[]): string =>
  [
    header,
    ...rows.map((row) =>
      header.split(',').map((name) => inQuotes(Object.hasOwn(row, name) ? (row[name] ?? '') : '')),
    ),
  ]
    .map((line) => String(line))
    .join('\r\n');

/** Everybody in such a file. */
export const peopleIn = (
  header: string,
  ...rows: Readonly<Record<string, string>>[]
): readonly IncomingPerson[] => readGoogleContacts(fileOf(header, ...rows))?.people ?? [];
