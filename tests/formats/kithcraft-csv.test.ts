import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST } from '../../utils/core/follow-ups/cadence.ts';
import type { Person } from '../../utils/core/person.ts';
import { readCsv } from '../../utils/formats/csv.ts';
import { csvOf, PERSON_COLUMNS, personRow } from '../../utils/formats/csv-out.ts';
import { isOwnPeople, readOwnPeople } from '../../utils/formats/kithcraft-csv.ts';
import { clean } from '../../utils/sites/page/text.ts';
import { arrive } from '../../utils/surfaces/imports/arrive.ts';
import { keptEmails, keptTags, keptText } from '../../utils/surfaces/imports/kept-text.ts';

const NOW = Date.UTC(2026, 10, 2);

type Fields = Omit<Person, 'tie' | 'createdAt' | 'updatedAt'>;

async function tableOf(people: readonly Fields[]) {
  async function* rows() {
    const rest = { tie: { sum: 1, count: 2, lastAt: 3 }, createdAt: 4, updatedAt: 5 };
    yield people.map((one) => personRow({ ...one, ...rest }, []));
  }
  const table = readCsv((await Array.fromAsync(csvOf(PERSON_COLUMNS, rows()))).join(''));
  if (!table) throw new Error('no table');
  return table;
}

// Texts that begin as a formula would, and are long in odd characters; then made fit to be kept, as all that is stored is.
const text = fc
  .tuple(
    fc.constantFrom('', '=', "'=", '+', '-', '@', '"', "'", ',', ';', '\t', '\n'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));
const line = text.map((given) => clean(given, 60)).filter((given) => given !== undefined);
const day = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const tags = fc.array(text, { maxLength: 4 }).map(keptTags);
const people = fc.uniqueArray(
  fc.record(
    {
      id: fc.uuid(),
      name: line,
      tags,
      topics: tags,
      pronouns: line,
      headline: line,
      organisation: line,
      location: line,
      bio: fc
        .array(text, { maxLength: 3 })
        .map((lines) => keptText(lines.join('\n')))
        .filter(Boolean),
      emails: fc
        .array(fc.emailAddress(), { minLength: 1, maxLength: 3 })
        .map(keptEmails)
        .filter(({ length }) => length > 0),
      cadence: fc.record(
        {
          every: fc.integer({ min: 1, max: MOST }),
          unit: fc.constantFrom('day' as const, 'month' as const),
          from: day,
          snoozed: fc.record({ due: day, until: day }),
        },
        { requiredKeys: ['every', 'unit', 'from'] },
      ),
      followUp: fc.record({ on: day, what: line, snoozedUntil: day }, { requiredKeys: ['on'] }),
    },
    { requiredKeys: ['id', 'name', 'tags', 'topics'] },
  ),
  { selector: ({ id }) => id, maxLength: 8 },
);

describe('a table of people as it is exported', () => {
  test('is known again, also one of before somebody could be planned with', async () => {
    const later = [
      'In touch every',
      'In touch from',
      'In touch snoozed from',
      'In touch snoozed until',
      'Follow-up',
      'Follow-up for',
      'Follow-up snoozed until',
    ];
    const before = PERSON_COLUMNS.filter((column) => !later.includes(column));
    const known = (columns: readonly string[]) => isOwnPeople({ columns, rows: [] } as never);
    expect(before.length).toBe(PERSON_COLUMNS.length - later.length);
    expect([PERSON_COLUMNS, before, before.slice(1)].map(known)).toEqual([true, true, false]);
  });

  test('comes back with all that it can hold, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const table = await tableOf(given);
        expect(isOwnPeople(table)).toBe(true);
        const arrived = await arrive(readOwnPeople(table), { format: 'own', now: NOW });
        expect(arrived.leftOut).toEqual([]);
        expect(arrived.contacts).toEqual([]);
        expect(arrived.people.map(({ id, fields }) => ({ id, ...fields }))).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });

  const ADA = { id: 'ada', name: 'Ada', tags: [], topics: [] };

  test('leaves out a line whose Id stands twice, and says which', async () => {
    const { people: found, leftOut } = readOwnPeople(await tableOf([ADA, { ...ADA, name: 'Ada again' }]));
    expect(found.map(({ name }) => name)).toEqual(['Ada']);
    expect(leftOut).toEqual([{ at: { line: 3 }, reason: expect.stringMatching(/^Line 2 has the same Id/u) }]);
  });

  test('takes a line without a good Id for somebody of a table', async () => {
    const { people: found } = readOwnPeople(
      await tableOf([
        { ...ADA, id: '' },
        { ...ADA, id: '<b>' },
      ]),
    );
    expect(found.map(({ id, ref }) => ({ id, ref }))).toEqual([
      { id: undefined, ref: 'ada|' },
      { id: undefined, ref: 'ada|#2' },
    ]);
  });

  const PLANNED = {
    ...ADA,
    cadence: {
      every: 2,
      unit: 'month' as const,
      from: '2026-11-30',
      snoozed: { due: '2026-11-30', until: '2026-12-07' },
    },
    followUp: { on: '2026-11-20', what: 'Send the paper', snoozedUntil: '2026-11-25' },
  };

  test.each([
    ['In touch every', '2 fortnight', 'cadence'],
    ['In touch every', '0 day', 'cadence'],
    ['In touch every', 'now and then', 'cadence'],
    ['In touch every', '', 'cadence'],
    ['In touch from', '30/11/2026', 'cadence'],
    ['In touch from', '2026-02-30', 'cadence'],
    ['In touch snoozed from', '', 'cadence'],
    ['In touch snoozed until', 'soon', 'cadence'],
    ['Follow-up', '', 'followUp'],
    ['Follow-up', '20/11/2026', 'followUp'],
    ['Follow-up for', 'x'.repeat(401), 'followUp'],
    ['Follow-up snoozed until', '2026-11-31', 'followUp'],
  ] as const)(
    'whose cell “%s” is “%s” brings the person without it, and says where',
    async (column, cell, part) => {
      const { columns, rows } = await tableOf([PLANNED]);
      const [row] = rows;
      if (!row) throw new Error('no row');
      const spoilt = { line: row.line, cell: (name: string) => (name === column ? cell : row.cell(name)) };
      const { people: found, leftOut } = readOwnPeople({ columns, rows: [spoilt] });
      const [other] = part === 'cadence' ? (['followUp'] as const) : (['cadence'] as const);
      expect(found[0]).toMatchObject({ name: 'Ada', [other]: PLANNED[other] });
      expect(found[0]).not.toHaveProperty(part);
      expect(leftOut).toEqual([
        { at: { line: 2 }, reason: expect.stringContaining(`Its cell “${column}” is not`) },
      ]);
    },
  );

  test('is known in any order of its columns, and not where one is missing', () => {
    const header = (columns: readonly string[]) => readCsv(`${columns.join(',')}\n`);
    const known = (columns: readonly string[]) => isOwnPeople(header(columns) ?? { columns: [], rows: [] });
    expect(known([...PERSON_COLUMNS].reverse())).toBe(true);
    expect(known(PERSON_COLUMNS.slice(1))).toBe(false);
  });
});
