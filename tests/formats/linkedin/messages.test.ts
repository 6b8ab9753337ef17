import { describe, expect, test } from 'vitest';
import type { Arrivals } from '../../../utils/core/incoming.ts';
import { alone, FILES, together } from './export.ts';

const IN = 'https://www.linkedin.com/in';
const HEADER = FILES['messages.csv'].split('\n')[0] ?? '';
const NAMES_ONLY = 'CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER';

const NAMES: Readonly<Record<string, string>> = {
  mira: 'Mira Holm',
  ada: 'Ada Marlow',
  lin: 'Lin Tao',
  okan: 'Okan Yıldız',
};

interface Sent {
  in: string;
  from: string;
  to: readonly string[];
  on?: string;
  draft?: string;
}

const namesOf = (handles: readonly string[]): string => handles.map((one) => NAMES[one] ?? '').join(',');
const urlsOf = (handles: readonly string[]): string => handles.map((one) => `${IN}/${one}`).join(',');

function messages(list: readonly Sent[]): string {
  const rows = list.map(({ in: id, from, to, on = '2026-08-01 02:00:00 UTC', draft = 'No' }) => {
    const people = `${namesOf([from])},${urlsOf([from])},"${namesOf(to)}","${urlsOf(to)}"`;
    return `${id},,${people},${on},,Secret,INBOX,,${draft}`;
  });
  return [HEADER, ...rows].join('\n');
}

const connections = (...handles: string[]): string =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...handles.map((one) => `${NAMES[one]?.replace(' ', ',')},${IN}/${one},,,,`),
  ].join('\n');

const handles = ({ people }: Arrivals): string[] => people.map(({ ref }) => ref.replace(`${IN}/`, ''));
const contacts = ({ interactions }: Arrivals): string[] =>
  interactions.map(
    ({ refs, when }) => `${refs.join().replace(`${IN}/`, '')} ${new Date(when).toISOString()}`,
  );

const USUAL: readonly Sent[] = [
  { in: 'c1', from: 'ada', to: ['mira'] },
  { in: 'c2', from: 'mira', to: ['lin'] },
];

describe('messages', () => {
  test('are with all but who is in the most conversations', async () => {
    const arrivals = await alone(messages(USUAL));
    expect(handles(arrivals)).toEqual(['ada', 'lin']);
    expect(arrivals.people.map(({ name }) => name)).toEqual(['Ada Marlow', 'Lin Tao']);
    expect(JSON.stringify(arrivals)).not.toContain('Secret');
  });

  test('many in one conversation count as one conversation', async () => {
    const chatty = Array.from({ length: 9 }, () => ({ in: 'c1', from: 'ada', to: ['ada'] }));
    expect(handles(await alone(messages([...chatty, ...USUAL])))).toEqual(['ada', 'lin']);
  });

  test('of one day are one contact, at the time of the first', async () => {
    const arrivals = await alone(
      messages([
        ...USUAL,
        { in: 'c1', from: 'mira', to: ['ada'], on: '2026-08-01 23:59:59 UTC' },
        { in: 'c1', from: 'mira', to: ['ada'], on: '2026-08-01 00:00:01 UTC' },
        { in: 'c1', from: 'mira', to: ['ada'], on: '2026-08-02 00:00:00 UTC' },
      ]),
    );
    expect(contacts(arrivals)).toEqual([
      'ada 2026-08-01T00:00:01.000Z',
      'lin 2026-08-01T02:00:00.000Z',
      'ada 2026-08-02T00:00:00.000Z',
    ]);
    expect(arrivals.interactions[0]).toMatchObject({ at: { line: 5 }, kind: 'message', about: '' });
  });

  test('of a group are with each of it', async () => {
    const arrivals = await alone(
      messages([...USUAL, { in: 'c3', from: 'okan', to: ['mira', 'ada', 'lin'] }]),
    );
    expect(arrivals.people.map(({ name }) => name)).toEqual(['Ada Marlow', 'Lin Tao', 'Okan Yıldız']);
    expect(contacts(arrivals)).toHaveLength(3);
  });

  test('of a group name nobody wrongly where names have commas', async () => {
    const csv = messages([...USUAL, { in: 'c3', from: 'mira', to: ['okan', 'ada'] }]).replace(
      'Okan Yıldız,',
      'Okan Yıldız, PhD,',
    );
    const { people } = await alone(csv);
    expect(people.map(({ ref, name }) => [ref, name])).toEqual([
      [`${IN}/ada`, 'Ada Marlow'],
      [`${IN}/lin`, 'Lin Tao'],
      [`${IN}/okan`, ''],
    ]);
  });

  test.each(['Yes', 'TRUE', 'true'])('that are drafts (%s) are passed over', async (draft) => {
    const arrivals = await alone(messages([...USUAL, { in: 'c3', from: 'mira', to: ['okan'], draft }]));
    expect(handles(arrivals)).toEqual(['ada', 'lin']);
  });

  test('with other columns after FOLDER are read too', async () => {
    const csv = messages([...USUAL, { in: 'c3', from: 'mira', to: ['okan'], draft: 'Yes' }])
      .replace('ATTACHMENTS,IS MESSAGE DRAFT', 'IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED')
      .replaceAll('INBOX,,No', 'INBOX,No,No')
      .replaceAll('INBOX,,Yes', 'INBOX,Yes,No');
    expect(handles(await alone(csv))).toEqual(['ada', 'lin']);
  });

  test('with a date that is none bring people and no contact, and one sentence', async () => {
    const { people, interactions, leftOut } = await alone(
      messages(USUAL.map((one) => ({ ...one, on: '2026-02-30 02:00:00 UTC' }))),
    );
    expect([people.length, interactions.length]).toEqual([2, 0]);
    expect(leftOut).toEqual([{ at: { line: 2 }, reason: expect.stringMatching(/2 messages with a date/u) }]);
  });

  test('with closed accounts are left out, in one sentence', async () => {
    const csv = `${messages(USUAL)}\nc4,,LinkedIn Member,,Mira Holm,${IN}/mira,2026-08-01 02:00:00 UTC,,x,INBOX,,No`;
    const { people, leftOut } = await alone(csv);
    expect(people).toHaveLength(2);
    expect(leftOut).toEqual([
      { at: { line: 4 }, reason: expect.stringMatching(/one message in which nobody/u) },
    ]);
  });
});

describe('where two are in the most conversations', () => {
  const ONE: readonly Sent[] = [{ in: 'c1', from: 'ada', to: ['mira'] }];

  test('nobody of the connections is the user', async () => {
    const arrivals = await together({ 'c.csv': connections('ada'), 'm.csv': messages(ONE) });
    expect(handles(arrivals)).toEqual(['ada']);
    expect(contacts(arrivals)).toHaveLength(1);
  });

  test('the invitations tell', async () => {
    const arrivals = await together({
      'i.csv': FILES['Invitations.csv'].replaceAll('mira-holm', 'mira'),
      'm.csv': messages(ONE),
    });
    expect(handles(arrivals)).toEqual(['juno-ferro', 'lin-tao', 'ada']);
  });

  test('and nothing tells, they are left out with a sentence', async () => {
    const { people, leftOut } = await alone(messages(ONE));
    expect(people).toEqual([]);
    expect(leftOut).toEqual([{ at: { line: 2 }, reason: expect.stringMatching(/cannot be told/u) }]);
  });
});

describe('messages of the oldest files, which have no addresses', () => {
  const OLD = `${NAMES_ONLY}
c1,,Ada Marlow,Mira Holm,2016-08-01 02:00:00 UTC,,Secret,INBOX
c2,,Mira Holm,"Lin Tao,Ada Marlow",2016-08-02 02:00:00 UTC,,Secret,INBOX
c3,,Mira Holm,Lin Tao,2016-08-03 02:00:00 UTC,,Secret,INBOX
`;

  test('are with those whom the connections name, and nobody else', async () => {
    const arrivals = await together({ 'c.csv': connections('ada', 'okan'), 'm.csv': OLD });
    expect(handles(arrivals)).toEqual(['ada', 'okan']);
    expect(contacts(arrivals)).toEqual(['ada 2016-08-01T02:00:00.000Z', 'ada 2016-08-02T02:00:00.000Z']);
    expect(arrivals.leftOut).toEqual([
      { at: { file: 'm.csv', line: 4 }, reason: expect.stringMatching(/one message without the address/u) },
    ]);
  });

  test('bring nobody where two connections have one name', async () => {
    const twice = `${connections('ada')}\nAda,Marlow,${IN}/other-ada,,,,`;
    expect(contacts(await together({ 'c.csv': twice, 'm.csv': OLD }))).toEqual([]);
  });

  test('bring nobody by themselves, and say why', async () => {
    const { people, interactions, leftOut } = await alone(OLD);
    expect([people, interactions]).toEqual([[], []]);
    expect(leftOut).toEqual([
      { at: { line: 2 }, reason: expect.stringMatching(/3 messages without the address/u) },
    ]);
  });
});
