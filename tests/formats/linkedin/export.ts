import { readLinkedIn } from '../../../utils/formats/linkedin/linkedin.ts';
import { zipOf } from '../archive.ts';

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some ""addresses"" are missing, because of settings."\n\n';

const IN = 'https://www.linkedin.com/in';

/** An invented export, by the names of its files. The user is Mira Holm. */
export const FILES = {
  'Connections.csv': `${PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Marlow,${IN}/Ada-Marlow/,ada@marlow.example,"Reed, Pike & Co.","Head of ""Tides""",12 Mar 2024
,,,,,,01 Feb 2020
Okan,Yıldız,${IN}/okan-y,,,,7-Feb-22
`,
  'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT
c1,,Mira Holm,${IN}/mira-holm,Ada Marlow,${IN}/ada-marlow,2026-08-01 22:30:00 UTC,,"Secret, two
lines",INBOX,,No
c1,,Ada Marlow,${IN}/ada-marlow,Mira Holm,${IN}/mira-holm,2026-08-01 02:00:00 UTC,,Secret,INBOX,,No
c2,,Lin Tao,${IN}/lin-tao,Mira Holm,${IN}/mira-holm,2026-07-31 09:00:00 UTC,,Secret,INBOX,,No
c2,,Mira Holm,${IN}/mira-holm,Lin Tao,${IN}/lin-tao,2026-08-03 09:00:00 UTC,,Secret,INBOX,,Yes
`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Mira Holm,Juno Ferro,"3/4/24, 9:13 PM",Secret,OUTGOING,${IN}/mira-holm,${IN}/juno-ferro
Lin Tao,Mira Holm,soon,Secret,INCOMING,${IN}/lin-tao,${IN}/mira-holm
`,
  'Endorsement_Given_Info.csv': `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
2023/03/01 12:34:56 UTC,Oceanography,Ada,Marlow,www.linkedin.com/in/ada-marlow,ACCEPTED
2023/03/01 12:34:57 UTC,Chart reading,Ada,Marlow,www.linkedin.com/in/ada-marlow,ACCEPTED
`,
  'Endorsement_Received_Info.csv': `Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status
2023/03/02 12:34:56 UTC,Knots,Paz,Quill,www.linkedin.com/in/paz-quill,ACCEPTED
`,
  'Recommendations_Given.csv': `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Okan,Yıldız,Buoy Works,Diver,"Calm, and deep.","04/21/23, 03:05 PM",VISIBLE
`,
  'Recommendations_Received.csv': `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Wren,Abara,Buoy Works,Pilot,Mira steers well.,2023/05/01 10:00:00 UTC,VISIBLE
`,
  'Skills.csv': 'Name\nKnots\n',
  'Events.csv': 'Event Name,Event Time,Status,External Url\nTide Day,2024/01/01 10:00:00 UTC,ACCEPTED,\n',
} as const;

/** Its parts by themselves, or under other names. */
export const packed = (files: Readonly<Record<string, string>>): Blob =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));

/** Reads one file by itself. */
export const alone = (content: BlobPart, name = 'file.csv') => readLinkedIn(new Blob([content]), name);

/** Reads an archive. */
export const together = (files: Readonly<Record<string, string>>) =>
  readLinkedIn(packed(files), 'export.zip');
