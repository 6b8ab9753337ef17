import { packed } from '../../formats/linkedin/export.ts';

const GIVEN = ['Ada', 'Brun', 'Cato', 'Dilan', 'Esra', 'Fynn', 'Gaia', 'Hale', 'Ivo', 'Juno'];
const FAMILY = ['Marlow', 'Yıldız', 'Okafor', 'Sørby', 'Tao', 'Quill', 'Ferro', 'Abara', 'Holm', 'Reyes'];
const ORGANISATIONS = ['Buoy Works', 'Reed, Pike & Co.', 'Weft Lab', 'Tide Office'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

function connection(i: number): string {
  const [given, family] = [at(GIVEN, i), `${at(FAMILY, Math.floor(i / 10))} ${i}`];
  const day = `${String((i % 27) + 1).padStart(2, '0')} ${at(MONTHS, i)} ${2015 + (i % 10)}`;
  const email = i % 10 === 0 ? `person${i}@mail.example` : '';
  const organisation = at(ORGANISATIONS, i);
  const url = `https://www.linkedin.com/in/person-${i}`;
  return `${given},${family},${url},${email},"${organisation}","Works on part ${i}",${day}`;
}

function message(i: number): string {
  const url = `https://www.linkedin.com/in/person-${i}`;
  const name = `${at(GIVEN, i)} ${at(FAMILY, Math.floor(i / 10))} ${i}`;
  const day = `2026-0${(i % 8) + 1}-11 09:00:00 UTC`;
  return `c${i},,Mira Holm,https://www.linkedin.com/in/mira-holm,${name},${url},${day},,Secret,INBOX,,No`;
}

const HEAD = {
  connections:
    'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
  messages:
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n',
};

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n');

/** An invented export of LinkedIn with so many connections, `written` of whom were written to. */
export async function linkedInExport(people: number, written: number): Promise<Uint8Array> {
  const archive = packed({
    'Connections.csv': HEAD.connections + rows(people, connection),
    'messages.csv': HEAD.messages + rows(written, message),
  });
  return new Uint8Array(await archive.arrayBuffer());
}
