import { describe, expect, test } from 'vitest';
import type { IncomingPerson } from '../../../utils/core/incoming.ts';
import { readLinkedIn } from '../../../utils/formats/linkedin/linkedin.ts';
import { growth, MOST_GROWTH } from '../../setup/growth.ts';
import { alone, FILES, packed, together } from './export.ts';

const IN = 'https://www.linkedin.com/in';

const connected = (on: string) => ({
  text: `Connected on LinkedIn on ${on}.`,
  at: Date.parse(on),
  met: { how: 'Connected on LinkedIn', on },
});

/** Of all people, what a test is about. */
const of = (people: readonly IncomingPerson[], ref: string): Partial<IncomingPerson> =>
  people.find((one) => one.ref === ref) ?? {};

describe('an archive of LinkedIn’s', () => {
  test('brings each person once, with what all files say', async () => {
    const { people } = await together(FILES);
    expect(people.map(({ ref, name }) => [ref, name])).toEqual([
      [`${IN}/ada-marlow`, 'Ada Marlow'],
      [`${IN}/okan-y`, 'Okan Yıldız'],
      [`${IN}/juno-ferro`, 'Juno Ferro'],
      [`${IN}/lin-tao`, 'Lin Tao'],
      [`${IN}/paz-quill`, 'Paz Quill'],
      ['wren abara|buoy works', 'Wren Abara'],
    ]);
    expect(of(people, `${IN}/ada-marlow`)).toEqual({
      at: { file: 'Connections.csv', line: 5 },
      ref: `${IN}/ada-marlow`,
      name: 'Ada Marlow',
      organisation: 'Reed, Pike & Co.',
      headline: 'Head of "Tides"',
      emails: ['ada@marlow.example'],
      pages: [`${IN}/Ada-Marlow/`],
      tags: [],
      topics: ['Oceanography', 'Chart reading'],
      notes: [connected('2024-03-12')],
    });
    expect(of(people, `${IN}/okan-y`)).toMatchObject({
      organisation: 'Buoy Works',
      headline: 'Diver',
      notes: [
        connected('2022-02-07'),
        { text: 'You recommended them on LinkedIn: Calm, and deep.', at: Date.UTC(2023, 3, 21, 15, 5) },
      ],
    });
  });

  test('brings one interaction for each person and day, and nothing of what was written', async () => {
    const arrivals = await together(FILES);
    expect(arrivals.interactions).toEqual([
      {
        at: { file: 'messages.csv', line: 4 },
        refs: [`${IN}/ada-marlow`],
        kind: 'message',
        when: Date.UTC(2026, 7, 1, 2),
        about: '',
      },
      {
        at: { file: 'messages.csv', line: 5 },
        refs: [`${IN}/lin-tao`],
        kind: 'message',
        when: Date.UTC(2026, 6, 31, 9),
        about: '',
      },
    ]);
    expect(JSON.stringify(arrivals)).not.toContain('Secret');
  });

  test('says what is left out: closed accounts, and files about the user', async () => {
    const { leftOut } = await together({ ...FILES, 'Ads.csv': 'Age,Place\n40,Sea\n' });
    expect(leftOut).toEqual([
      { at: { file: 'Skills.csv', line: 1 }, reason: expect.stringMatching(/about you/u) },
      { at: { file: 'Connections.csv', line: 6 }, reason: expect.stringMatching(/names nobody/u) },
      { at: { file: 'Events.csv', line: 1 }, reason: expect.stringMatching(/about you/u) },
      { at: { file: 'Ads.csv', line: 1 }, reason: expect.stringMatching(/none of those/u) },
    ]);
  });

  test('may have its files in folders and in any case and order', async () => {
    const entries = Object.entries(FILES).map(
      ([name, content]) => [`Export 2026/${name.toUpperCase()}`, content] as const,
    );
    const plain = await together(FILES);
    const moved = await together(Object.fromEntries(entries.toReversed()));
    const refs = ({ people }: typeof plain) => people.map(({ ref }) => ref).sort();
    expect(refs(moved)).toEqual(refs(plain));
    expect(moved.interactions).toHaveLength(2);
    expect(of(moved.people, `${IN}/ada-marlow`).at?.file).toBe('Export 2026/CONNECTIONS.CSV');
    expect(of(moved.people, `${IN}/okan-y`).notes).toHaveLength(2);
  });

  test('gives the same each time, and the same people when it is exported later', async () => {
    const first = await together(FILES);
    expect(await together(FILES)).toEqual(first);
    const later = {
      ...FILES,
      'Connections.csv': FILES['Connections.csv']
        .replace(`${IN}/Ada-Marlow/`, 'HTTP://www.linkedin.com/in/ada-marlow?trk=x')
        .replace('"Reed, Pike & Co."', 'Elsewhere'),
    };
    expect((await together(later)).people.map(({ ref }) => ref)).toEqual(first.people.map(({ ref }) => ref));
  });

  test('may hide twins of its files, and name some like nothing honest', async () => {
    const { people, leftOut } = await together({
      '__MACOSX/._Connections.csv': '\0\0',
      '../Connections.csv': FILES['Connections.csv'],
      __proto__: FILES['Connections.csv'],
      '__proto__/messages.csv': FILES['messages.csv'],
    });
    expect(people.map(({ name }) => name)).toEqual(['Ada Marlow', 'Lin Tao']);
    expect(leftOut).toEqual([]);
  });

  test('is read but for what of it cannot be read', async () => {
    const endless = `${'a,'.repeat(2_000)}\n`;
    const message = FILES['messages.csv'].trimEnd().split('\n').at(-1) ?? '';
    const { people, leftOut } = await together({
      'Connections.csv': FILES['Connections.csv'],
      'Profile.csv': '\0\0',
      'Positions.csv': endless,
      'messages.csv': `${FILES['messages.csv']}${`${message}\n`.repeat(1_000)}${endless}`,
    });
    expect(people).toHaveLength(2);
    expect(leftOut.slice(1).map(({ at }) => at.file)).toEqual([
      'messages.csv',
      'Profile.csv',
      'Positions.csv',
    ]);
  });
});

describe('one file by itself', () => {
  test.each(Object.entries(FILES).filter(([name]) => name !== 'Skills.csv'))(
    'is known by its header: %s',
    async (_, content) => {
      const { people, leftOut } = await alone(content, 'download (3).txt');
      expect(people.length + leftOut.length).toBeGreaterThan(0);
      for (const { at } of [...people, ...leftOut]) expect(at.file).toBeUndefined();
    },
  );

  test('about the user brings nobody', async () => {
    expect(await alone(FILES['Skills.csv'], 'Skills (1).csv')).toEqual({
      people: [],
      interactions: [],
      leftOut: [{ at: { line: 1 }, reason: expect.stringMatching(/about you/u) }],
    });
  });
});

test('four times as many connections take about four times as long', async () => {
  const day = (i: number) => new Date(Date.UTC(2008, 0, 1 + (i % 6_000)));
  const rows = Array.from({ length: 6_000 }, (_, i) => {
    const [, on, month, year] = day(i).toUTCString().split(' ');
    return `Some,One ${i},${IN}/p-${i},,"Reed, ${i % 99}",Pilot,${on} ${month} ${year}`;
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const read = (count: number) =>
    readLinkedIn(packed({ 'Connections.csv': [header, ...rows.slice(0, count)].join('\n') }), 'a.zip');
  expect(await growth(read, 1_500)).toBeLessThan(MOST_GROWTH);
  const { people } = await read(6_000);
  expect(people).toHaveLength(6_000);
  expect(people.filter(({ notes }) => notes.length === 1)).toHaveLength(6_000);
});
