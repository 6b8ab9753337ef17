import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { alone, FILES, together } from './export.ts';

const IN = 'https://www.linkedin.com/in';

describe('invitations', () => {
  test('bring who was invited and who invited, with a note and without the message', async () => {
    const arrivals = await alone(FILES['Invitations.csv']);
    expect(arrivals.people.map(({ ref, name, notes }) => [ref, name, notes])).toEqual([
      [
        `${IN}/juno-ferro`,
        'Juno Ferro',
        [{ text: 'You invited them on LinkedIn on 2024-03-04.', at: Date.UTC(2024, 2, 4, 21, 13) }],
      ],
      [`${IN}/lin-tao`, 'Lin Tao', [{ text: 'Invited you on LinkedIn.' }]],
    ]);
    expect(arrivals.interactions).toEqual([]);
    expect(JSON.stringify(arrivals)).not.toContain('Secret');
  });

  test('that do not say from whom or to whom are left out', async () => {
    const { people, leftOut } = await alone(
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMira,Lin,,,,,\nMira,,,,outgoing,,\n',
    );
    expect(people).toEqual([]);
    expect(leftOut).toEqual([
      { at: { line: 2 }, reason: expect.stringMatching(/who invited whom/u) },
      { at: { line: 3 }, reason: expect.stringMatching(/names nobody/u) },
    ]);
  });
});

describe('endorsements', () => {
  test('that were given bring the skills as topics, each once', async () => {
    const csv = FILES['Endorsement_Given_Info.csv'];
    const { people } = await alone(`${csv}x,oceanography,Ada,Marlow,${IN}/ada-marlow/,ACCEPTED\n`);
    expect(people).toMatchObject([
      {
        ref: `${IN}/ada-marlow`,
        pages: ['https://www.linkedin.com/in/ada-marlow'],
        topics: ['Oceanography', 'Chart reading'],
      },
    ]);
  });

  test('that were received tell of the user, so they bring no topics', async () => {
    const { people } = await alone(FILES['Endorsement_Received_Info.csv']);
    expect(people).toMatchObject([{ ref: `${IN}/paz-quill`, name: 'Paz Quill', topics: [], notes: [] }]);
  });

  test('of nobody are left out', async () => {
    const csv = FILES['Endorsement_Given_Info.csv'];
    const { leftOut } = await alone(`${csv}x,Knots,,,,ACCEPTED\n`);
    expect(leftOut).toEqual([{ at: { line: 4 }, reason: expect.stringMatching(/names nobody/u) }]);
  });
});

describe('recommendations', () => {
  const CSV = FILES['Recommendations_Received.csv'];

  test.each([
    ['Recommendations_Given.csv', 'You recommended them on LinkedIn: Mira steers well.'],
    ['recommendations_received (2).csv', 'Recommended you on LinkedIn: Mira steers well.'],
    ['given/Other.csv', 'A recommendation on LinkedIn between the two of you: Mira steers well.'],
  ])('say who recommended whom, by the name of their file: %s', async (name, text) => {
    const { people } = await alone(CSV, name);
    expect(people).toMatchObject([
      { ref: 'wren abara|buoy works', organisation: 'Buoy Works', headline: 'Pilot' },
    ]);
    expect(people[0]?.notes).toEqual([{ text, at: Date.UTC(2023, 4, 1, 10) }]);
  });

  test('are of the connection with that name, of two of them of who is in that organisation', async () => {
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const rows = (...companies: string[]) =>
      [header, ...companies.map((company, i) => `Wren,Abara,${IN}/wren-${i},,${company},,`)].join('\n');
    const refsWith = async (csv: string) =>
      (await together({ 'c.csv': csv, 'r.csv': CSV })).people.map(({ ref, notes }) => [ref, notes.length]);
    expect(await refsWith(rows('Elsewhere'))).toEqual([[`${IN}/wren-0`, 1]]);
    expect(await refsWith(rows('Elsewhere', 'BUOY works'))).toEqual([
      [`${IN}/wren-0`, 0],
      [`${IN}/wren-1`, 1],
    ]);
    expect(await refsWith(rows('Elsewhere', 'Nowhere'))).toEqual([
      [`${IN}/wren-0`, 0],
      [`${IN}/wren-1`, 0],
      ['wren abara|buoy works', 1],
    ]);
  });

  test('of nobody are left out, and without a text bring the person', async () => {
    const { people, leftOut } = await alone(`${CSV}Juno,Ferro,,,,,\n,,Reed,,Lost,,\n`);
    expect(people.map(({ name, notes }) => [name, notes.length])).toEqual([
      ['Wren Abara', 1],
      ['Juno Ferro', 0],
    ]);
    expect(leftOut).toMatchObject([{ at: { line: 4 } }]);
  });
});

describe('files about the user', () => {
  test.each([
    ['Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On\nReed,Pilot,,,,\n'],
    ['Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nSea School,,,,,\n'],
    ['Company Follows.csv', 'Organization,Followed On\nReed,\n'],
    ['Languages.csv', 'Name,Proficiency\nTurkish,\n'],
    [
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMira,Holm,,,,,,,,,,,\n',
    ],
    ['Events.csv', FILES['Events.csv']],
    ['Skills.csv', FILES['Skills.csv']],
  ])('bring nobody, and one sentence: %s', async (name, content) => {
    expect(await together({ [name]: content })).toEqual({
      people: [],
      interactions: [],
      leftOut: [{ at: { file: name, line: 1 }, reason: expect.stringMatching(/about you/u) }],
    });
  });
});

test('whatever stands in the files, they are read or refused, and each interaction is with people who are there', async () => {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const rubbish = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', '__proto__', '\uFEFF', '99', '/in/'));
  const changes = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(800), fc.nat(40), rubbish), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const files: Record<string, string> = { ...FILES };
      for (const [name, at, length, text] of list) {
        const before = files[name] ?? '';
        files[name] = before.slice(0, at) + text + before.slice(at + length);
      }
      const read = await together(files).catch((thrown: unknown) => thrown);
      if (read instanceof Refusal) return;
      const { people, interactions } = read as Awaited<ReturnType<typeof together>>;
      const refs = people.map(({ ref }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
      expect(interactions.flatMap((one) => one.refs).filter((ref) => !refs.includes(ref))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
