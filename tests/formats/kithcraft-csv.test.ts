import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test('is known in any order of its columns, and not where one is missing', () => {
    const header = (columns: readonly string[]) => readCsv(`${columns.join(',')}\n`);
    const known = (columns: readonly string[]) => isOwnPeople(header(columns) ?? { columns: [], rows: [] });
    expect(known([...PERSON_COLUMNS].reverse())).toBe(true);
    expect(known(PERSON_COLUMNS.slice(1))).toBe(false);
  });
});
