import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_MINUTES } from '../../utils/core/duration.ts';
import { INTERACTION_KINDS } from '../../utils/core/interaction-kinds.ts';
import { membershipId, NOTICED_IN } from '../../utils/core/membership.ts';
import { NOTE_KINDS } from '../../utils/core/note.ts';
import { readCsv } from '../../utils/formats/csv.ts';
import {
  type Cell,
  INTERACTION_COLUMNS,
  interactionRow,
  MEMBERSHIP_COLUMNS,
  membershipRow,
  NOTE_COLUMNS,
  noteRow,
  PERSON_COLUMNS,
} from '../../utils/formats/csv-out.ts';
import { ownKindOf, readOwnRecords } from '../../utils/formats/kithcraft-csv-records.ts';
import { clean } from '../../utils/sites/page/text.ts';
import { keptTags, keptText } from '../../utils/surfaces/imports/kept-text.ts';
import { written } from './written-csv.ts';

const NAMES = new Map<string, string>();

async function tableOf(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  const table = readCsv(await written(rows, columns));
  if (!table) throw new Error('no table');
  return table;
}

/** What a table brings back. */
async function back(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  const table = await tableOf(columns, rows);
  const kind = ownKindOf(table);
  if (!kind) throw new Error('not known');
  const { all, leftOut } = readOwnRecords(table, kind);
  return { list: all[kind], leftOut, kind };
}

// As all that is stored: made fit to be kept. They begin as a formula would, and are long in odd characters.
const odd = fc
  .tuple(
    fc.constantFrom('', '=', "'=", '+', '-', '@', '"', "'", ',', '\t', '\n'),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));
const line = odd.map((given) => clean(given, 60)).filter((given) => given !== undefined);
const tags = fc.array(odd, { maxLength: 4 }).map(keptTags);
const text = fc.array(odd, { maxLength: 4 }).map((lines) => keptText(lines.join('\n')));
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[\w:.@~/%+-]{1,30}$/u));
const instant = fc.oneof(fc.integer({ min: 0, max: 2e12 }), fc.constantFrom(0, 8.64e15));
const day = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const url = fc.webUrl({ withQueryParameters: true }).filter((one) => !/\s/u.test(one));
const dates = { createdAt: instant, updatedAt: instant };

const things = fc.array(line, { minLength: 1, maxLength: 3 });

const interactions = fc.array(
  fc.record(
    {
      ...{
        id,
        personIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        kind: fc.constantFrom(...INTERACTION_KINDS, 'own-1' as const),
      },
      ...{ at: instant, about: text, topics: tags, communityId: id, url, ...dates },
      ...{ gave: things, got: things },
      ...{ duration: fc.integer({ min: 1, max: MOST_MINUTES }), place: line, event: line },
      followUp: fc.record(
        { on: day, what: line, doneAt: instant, snoozedUntil: day },
        { requiredKeys: ['on'] },
      ),
    },
    { requiredKeys: ['id', 'personIds', 'kind', 'at', 'about', 'topics', 'createdAt', 'updatedAt'] },
  ),
  { minLength: 1, maxLength: 5 },
);
const notes = fc.array(
  fc.record(
    {
      ...{ id, personId: id, text: text.filter((one) => one !== ''), kind: fc.constantFrom(...NOTE_KINDS) },
      ...{ topics: tags.filter(({ length }) => length > 0), link: url, url, ...dates },
      ...{ interactionId: id, fromSeveral: fc.constant(true as const) },
    },
    { requiredKeys: ['id', 'personId', 'text', 'createdAt', 'updatedAt'] },
  ),
  { minLength: 1, maxLength: 5 },
);
const memberships = fc.array(
  fc
    .record(
      { who: id, communityId: id, createdAt: instant, noticedIn: fc.constantFrom(...NOTICED_IN) },
      { requiredKeys: ['who', 'communityId', 'createdAt'] },
    )
    .map((one) => ({ id: membershipId(one.who, one.communityId), ...one })),
  { minLength: 1, maxLength: 5 },
);

/** Whether whatever was exported comes back as it was. */
const comesBack = <T>(
  given: fc.Arbitrary<T[]>,
  columns: readonly string[],
  rowOf: (one: T, names: ReadonlyMap<string, string>) => readonly Cell[],
) =>
  fc.assert(
    fc.asyncProperty(given, async (all) => {
      const { list, leftOut } = await back(
        columns,
        all.map((one) => rowOf(one, NAMES)),
      );
      expect({ list, leftOut }).toEqual({ list: all, leftOut: [] });
    }),
    { numRuns: 60 },
  );

describe('a table as it is exported comes back as it was', () => {
  test('interactions', () =>
    comesBack(interactions, INTERACTION_COLUMNS, (one, names) => interactionRow(one, names)));
  test('notes', () => comesBack(notes, NOTE_COLUMNS, noteRow));
  test('memberships', () => comesBack(memberships, MEMBERSHIP_COLUMNS, membershipRow));
});

const NOTE = { id: 'n', personId: 'ada', text: 'x', createdAt: 1, updatedAt: 2 };

describe('a table', () => {
  test.each([
    ['interactions', INTERACTION_COLUMNS],
    ['notes', NOTE_COLUMNS],
    ['memberships', MEMBERSHIP_COLUMNS],
  ] as const)(
    'of %s is known in any order of its columns, and not where one is missing',
    async (kind, columns) => {
      const of = async (some: readonly string[]) => ownKindOf(await tableOf(some, []));
      expect(await of(columns.toReversed())).toBe(kind);
      expect(await of(columns.filter((one) => one !== 'Added'))).toBeUndefined();
    },
  );

  test('of people is none of these', async () => {
    expect(ownKindOf(await tableOf(PERSON_COLUMNS, []))).toBeUndefined();
  });

  test('of an earlier version, which has fewer columns, is known too', async () => {
    const later = ['Kind', 'Topics', 'Link', 'Id of interaction', 'From several'];
    const columns = NOTE_COLUMNS.filter((one) => !later.includes(one));
    const row = ['n', 'Ada', 'ada', 'x', '', '1970-01-01T00:00:00.001Z', '1970-01-01T00:00:00.002Z'];
    expect(await back(columns, [row])).toEqual({ kind: 'notes', list: [NOTE], leftOut: [] });
  });

  test.each([
    ['Added', '02/11/2026 12:00', /cell “Added”/u],
    ['Id of person', '<b>', /cell “Id of person”/u],
    ['Note', '', /cell “Note”/u],
    ['Page', 'javascript:alert(1)', /cell “Page”/u],
    ['Kind', 'secret', /cell “Kind”/u],
    ['From several', 'perhaps', /cell “From several”/u],
  ])('leaves a line out whose cell %s is “%s”, and says which', async (column, cell, reason) => {
    const row = noteRow(NOTE, NAMES).map((one, i) => (NOTE_COLUMNS[i] === column ? cell : one));
    const { list, leftOut } = await back(NOTE_COLUMNS, [noteRow(NOTE, NAMES), row]);
    expect(list).toEqual([NOTE]);
    expect(leftOut).toEqual([{ at: { line: 3 }, reason: expect.stringMatching(reason) }]);
  });
});
