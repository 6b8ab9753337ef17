import { afterEach, describe, expect, test, vi } from 'vitest';
import { alone, FILES } from './export.ts';

const IN = 'https://www.linkedin.com/in';
const CSV = FILES['Connections.csv'];
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Little end first, as some spreadsheets save it. */
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('connections are the same', () => {
  test.each<[how: string, file: BlobPart, linesAbove: number]>([
    ['with the mark of UTF-8', `\uFEFF${CSV}`, 0],
    ['with the lines of Windows', CSV.replaceAll('\n', '\r\n'), 0],
    ['in UTF-16', utf16(CSV), 0],
    ['with a quoted heading', CSV.replace('Notes:', '"Notes:"'), 0],
    ['without a heading', CSV.slice(CSV.indexOf('First Name')), -3],
    ['with a longer heading', `Your data,\n,\n${CSV}`, 2],
    ['with their header in another case', CSV.replace(HEADER, HEADER.toUpperCase()), 0],
    ['with their columns in another order', reordered(CSV), 0],
  ])('%s', async (_, file, linesAbove) => {
    const plain = await alone(CSV);
    const { people, leftOut } = await alone(file);
    const moved = ({ at, ...rest }: { at: { line: number } }) => ({
      ...rest,
      at: { line: at.line - linesAbove },
    });
    expect(people.map(moved)).toEqual(plain.people);
    expect(leftOut.map(moved)).toEqual(plain.leftOut);
    expect(people.map(({ name }) => name)).toEqual(['Ada Marlow', 'Okan Yıldız']);
  });
});

/** First and last name change places, also in the header. */
function reordered(csv: string): string {
  return csv.replace(/^(First Name|Ada|Okan|),(Last Name|Marlow|Yıldız|),/gmu, '$2,$1,');
}

/** What comes of one row. */
async function fromRow(row: string, header = HEADER) {
  const { people, leftOut } = await alone(`${header}\n${row}\n`);
  return { ...people[0], reason: leftOut[0]?.reason, line: leftOut[0]?.at.line };
}

describe('a connection', () => {
  test.each([
    ['12 Mar 2024', '2024-03-12'],
    ['01 Feb 2020', '2020-02-01'],
    ['7-Feb-22', '2022-02-07'],
    ['29 Feb 2024', '2024-02-29'],
  ])('of %s says that day as how they were met', async (on, day) => {
    const { notes } = await fromRow(`Ada,Marlow,,,,,${on}`);
    const met = { how: 'Connected on LinkedIn', on: day };
    expect(notes).toEqual([{ text: `Connected on LinkedIn on ${day}.`, at: Date.parse(day), met }]);
  });

  test.each([
    ['Pacific/Kiritimati', -14],
    ['Pacific/Honolulu', 10],
  ])('has the same day in %s', async (zone, hours) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(Date.UTC(2024, 0, 1)).getTimezoneOffset()).toBe(hours * 60);
    const { notes } = await fromRow('Ada,Marlow,,,,,12 Mar 2024');
    expect(notes).toMatchObject([{ at: Date.UTC(2024, 2, 12) }]);
  });

  test.each([
    '',
    '30 Feb 2024',
    '12 Mär 2024',
    '45000',
    'soon',
    '12 Mar 1024',
    '2024',
    '0-Feb-22',
    'x'.repeat(99),
  ])('of a day that is none is there without a note: %s', async (on) => {
    expect(await fromRow(`Ada,Marlow,,,,,${on}`)).toMatchObject({ name: 'Ada Marlow', notes: [] });
  });

  test('without an address is known by name and organisation', async () => {
    const header = 'First Name,Last Name,Email Address,Company,Position,Connected On';
    expect(await fromRow('Ada,MARLOW,,Reed & Co.,Pilot,12 Mar 2024', header)).toMatchObject({
      ref: 'ada marlow|reed & co.',
      name: 'Ada MARLOW',
      pages: [],
    });
    expect((await fromRow(',,ADA@marlow.example,,,', header)).ref).toBe('ada@marlow.example');
  });

  test('of a closed account is left out, with its line', async () => {
    expect(await fromRow(',,,,,,12 Mar 2024')).toEqual({ reason: expect.stringMatching(/closed/u), line: 2 });
    expect((await fromRow(',,,,Reed & Co.,Pilot,12 Mar 2024')).reason).toMatch(/names nobody/u);
  });

  test.each([
    [`${IN}/ada-marlow`, `${IN}/ada-marlow`],
    [`${IN}/Ada-Marlow/`, `${IN}/Ada-Marlow/`],
    [`${IN}/ada-marlow//?trk=a#b`, `${IN}/ada-marlow//?trk=a#b`],
    [`${IN}/ada-marlow/de`, `${IN}/ada-marlow/de`],
    ['http://linkedin.com/in/ada-marlow', 'http://linkedin.com/in/ada-marlow'],
    ['de.linkedin.com/in/ada-marlow', 'https://de.linkedin.com/in/ada-marlow'],
  ])('is known by the address of the profile, however it is written: %s', async (url, page) => {
    const { ref, pages } = await fromRow(`Ada,Marlow,${url},,,,`);
    expect({ ref, pages }).toEqual({ ref: `${IN}/ada-marlow`, pages: [page] });
  });

  test('of an address with letters beyond English is one, however they are written', async () => {
    const refs = ['ok%C4%B1', 'okı', 'OK%c4%b1'].map(
      async (handle) => (await fromRow(`Okı,,${IN}/${handle},,,,`)).ref,
    );
    expect(new Set(await Promise.all(refs)).size).toBe(1);
  });

  test.each([
    'https://www.linkedin.com/profile/view?id=1',
    'https://www.linkedin.com/in/',
    'https://linkedin.com.example/in/ada',
    'https://notlinkedin.com/in/ada',
    'javascript:alert(1)',
    'not an address',
    `${IN}/${'a'.repeat(3_000)}`,
  ])('has no page where the address is of no profile: %s', async (url) => {
    expect(await fromRow(`Ada,Marlow,${url},,,,`)).toMatchObject({ ref: 'ada marlow|', pages: [] });
  });

  test('may have the name of what every object has', async () => {
    const { people } = await alone(`${HEADER}\n__proto__,,,,,,\nconstructor,,,,,,\n`);
    expect(people.map(({ name, ref }) => [name, ref])).toEqual([
      ['__proto__', '__proto__|'],
      ['constructor', 'constructor|'],
    ]);
  });

  test('that is there twice is one, and the first is right', async () => {
    const rows = [
      `Ada,Marlow,${IN}/ada,a@x.example,Reed,,`,
      `Ada,M.,${IN}/ADA/,A@x.example,Pike,Pilot,12 Mar 2024`,
    ];
    const { people } = await alone([HEADER, ...rows].join('\n'));
    expect(people).toEqual([
      {
        at: { line: 2 },
        ref: `${IN}/ada`,
        name: 'Ada Marlow',
        organisation: 'Reed',
        headline: 'Pilot',
        emails: ['a@x.example'],
        pages: [`${IN}/ada`],
        tags: [],
        topics: [],
        notes: [
          {
            text: 'Connected on LinkedIn on 2024-03-12.',
            at: Date.UTC(2024, 2, 12),
            met: { how: 'Connected on LinkedIn', on: '2024-03-12' },
          },
        ],
      },
    ]);
  });
});
