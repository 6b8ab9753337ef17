import { describe, expect, it } from 'vitest';
import { calendarFor } from '../../../utils/formats/calendar.ts';
import { PERSON_COLUMNS } from '../../../utils/formats/csv-out.ts';
import { seal } from '../../../utils/formats/sealed.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { FILES, packed } from '../../formats/linkedin/export.ts';

const of = async (content: BlobPart, name: string) => {
  const read = await readFile(new Blob([content]), name);
  return read.kind === 'people' ? read.format : read.kind;
};

const VCARD = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lovelace\r\nEND:VCARD\r\n';
const GOOGLE = 'First Name,Last Name,Labels,E-mail 1 - Value\nAda,Lovelace,* myContacts,ada@l.example\n';
const FOLLOWING =
  'Account address,Show boosts,Notify on new posts,Languages\nada@hachyderm.example,true,false,\n';
const MONICA = '{"version":"1.0-preview.1","app_version":"4.1.2","exported_by":"x","account":{"data":[]}}';

async function sealed(): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const content = new Blob(['{"kithcraft": 3}']).stream();
  for await (const part of seal(content, 'a long passphrase', 1_000)) parts.push(part);
  return new Blob(parts);
}

describe('a file', () => {
  it.each([
    ['Connections.csv', FILES['Connections.csv'] ?? '', 'linkedin'],
    ['export.zip', packed(FILES), 'linkedin'],
    ['contacts.csv', GOOGLE, 'google'],
    ['following_accounts.csv', FOLLOWING, 'mastodon'],
    ['people.vcf', VCARD, 'vcard'],
    ['team.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'calendar'],
    ['kithcraft-calendar.ics', calendarFor([], [], 0), 'promises'],
    ['monica.json', MONICA, 'monica'],
    ['people.csv', 'Name;Town\nAda;London\n', 'table'],
    ['kithcraft-people.csv', `${PERSON_COLUMNS.join(',')}\r\nada,Ada\r\n`, 'own'],
  ] as const)('%s is known by what is in it, whatever it is called', async (name, content, format) => {
    expect(await of(content, name)).toBe(format);
    if (format !== 'linkedin') expect(await of(content, 'download.bin')).toBe(format);
  });

  it('that is encrypted is known before anything else', async () => {
    expect(await of(await sealed(), 'kithcraft.json')).toBe('sealed');
  });

  it.each([
    ['empty', ''],
    ['of one line', 'Hello'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['other JSON', '{"contacts": []}'],
    ['a list', '[1, 2]'],
    ['an archive of something else', packed({ 'readme.txt': 'Hello' })],
  ])('%s is refused with a sentence', async (_, content) => {
    await expect(of(content as BlobPart, 'file')).rejects.toThrow(/Nothing was changed|nothing was changed/u);
  });
});
