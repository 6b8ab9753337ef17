import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../utils/core/interaction.ts';
import type { Person } from '../../utils/core/person.ts';
import {
  type Cell,
  INTERACTION_COLUMNS,
  interactionRow,
  MEMBERSHIP_COLUMNS,
  membershipRow,
  NOTE_COLUMNS,
  noteRow,
  PERSON_COLUMNS,
  personRow,
} from '../../utils/formats/csv-out.ts';
import { written } from './written-csv.ts';

const AT = Date.UTC(2026, 2, 1, 23, 30);
const NAMES = new Map([
  ['p1', 'Ada Lind'],
  ['p2', 'Okan Demir'],
  ['c1', 'Weavers'],
]);

const ADA: Person = {
  id: 'p1',
  name: 'Ada Lind',
  headline: '=HYPERLINK("x")',
  emails: ['ada@example.org', 'lind@example.org'],
  tags: ['looms'],
  topics: ['weaving', 'wool'],
  tie: { sum: 1, count: 2, lastAt: AT },
  next: { on: '2026-03-10', interactionId: 'i1', what: 'send wool' },
  createdAt: 0,
  updatedAt: AT,
};

const MET: Interaction = {
  id: 'i1',
  personIds: ['p1', 'p2', 'p3'],
  kind: 'met',
  at: AT,
  about: 'looms',
  topics: [],
  followUp: { on: '2026-03-10', what: 'send wool', doneAt: AT + 1 },
  communityId: 'c1',
  url: 'https://example.org/fair',
  createdAt: AT,
  updatedAt: AT,
};

/** A row by its columns, without what is empty. */
const byColumn = (columns: readonly string[], row: readonly Cell[]) => {
  expect(row).toHaveLength(columns.length);
  return Object.fromEntries(columns.map((column, i) => [column, row[i]]).filter(([, cell]) => cell));
};

describe('the tables', () => {
  test('a person', async () => {
    expect(byColumn(PERSON_COLUMNS, personRow(ADA, ['https://ada.example', 'https://b.example']))).toEqual({
      Id: 'p1',
      Name: 'Ada Lind',
      Headline: '=HYPERLINK("x")',
      'E-mail addresses': 'ada@example.org\nlind@example.org',
      Pages: 'https://ada.example\nhttps://b.example',
      Tags: 'looms',
      Topics: 'weaving\nwool',
      Interactions: 2,
      'Last contact': '2026-03-01T23:30:00.000Z',
      'Next follow-up': '2026-03-10',
      'Next follow-up for': 'send wool',
      Added: '1970-01-01T00:00:00.000Z',
      Changed: '2026-03-01T23:30:00.000Z',
    });
    expect(await written([personRow(ADA, [])], PERSON_COLUMNS)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('an interaction, with the names it has and the ids for the others', () => {
    expect(byColumn(INTERACTION_COLUMNS, interactionRow(MET, NAMES))).toEqual({
      Id: 'i1',
      When: '2026-03-01T23:30:00.000Z',
      Kind: 'met',
      'Id of kind': 'met',
      'Weight of kind': 1,
      'Side of kind': 'reach',
      With: 'Ada Lind\nOkan Demir\np3',
      'Ids of people': 'p1\np2\np3',
      About: 'looms',
      'Follow-up': '2026-03-10',
      'Follow-up for': 'send wool',
      'Follow-up done': '2026-03-01T23:30:00.001Z',
      Community: 'Weavers',
      'Id of community': 'c1',
      Page: 'https://example.org/fair',
      Added: '2026-03-01T23:30:00.000Z',
      Changed: '2026-03-01T23:30:00.000Z',
    });
  });

  test('a note', () => {
    const note = { id: 'n1', personId: 'p1', text: '- a list', createdAt: AT, updatedAt: AT };
    expect(byColumn(NOTE_COLUMNS, noteRow(note, NAMES))).toMatchObject({
      Person: 'Ada Lind',
      'Id of person': 'p1',
      Note: '- a list',
    });
  });

  test.each([
    ['me', 'You'],
    ['p2', 'Okan Demir'],
  ])('a membership of %s', (who, name) => {
    const row = membershipRow({ id: `${who}~c1`, who, communityId: 'c1', createdAt: AT }, NAMES);
    expect(byColumn(MEMBERSHIP_COLUMNS, row)).toEqual({
      Person: name,
      'Id of person': who,
      Community: 'Weavers',
      'Id of community': 'c1',
      Added: '2026-03-01T23:30:00.000Z',
    });
  });
});
