import { expect, test } from 'vitest';
import { readMonica } from '../../../utils/formats/monica/monica.ts';
import { contact, item, list, textOf, uuidOf } from './invented-entries.ts';

test('a person who is only there as how somebody was met is named, and not left out', () => {
  const met = textOf([
    contact(1, { first_name: 'Ada', first_met_through: uuidOf(2) }),
    contact(2, { first_name: 'Edo', is_partial: true }),
  ]);
  const read = readMonica(met);
  expect(read.people.map(({ notes }) => notes[0]?.text)).toEqual(['From Monica:\nFirst met through Edo.']);
  expect(read.leftOut.filter(({ at }) => at.line === 2)).toEqual([]);
});

test('an activity or a call without its day is left out with its words', () => {
  const read = readMonica(
    textOf(
      [
        contact(
          1,
          { first_name: 'Ada' },
          list('activity', [uuidOf(9)]),
          list('call', [item(2, { called_at: '1965-01-01T00:00:00.000000Z', content: 'Old' })]),
        ),
      ],
      list('activity', [item(9, { summary: 'Tea', happened_at: '2024-02-30T00:00:00.000000Z' })]),
    ),
  );
  expect(read.interactions).toEqual([]);
  expect(read.leftOut.map(({ reason }) => reason).slice(0, 2)).toEqual([
    'One call has no date that can be read, or one before 1970, so it is left out. It says “Old”.',
    'One activity has no date that can be read, or one before 1970, so it is left out. It says “Tea”.',
  ]);
});

test('an activity that stands in the file twice is one interaction', () => {
  const tea = item(9, { summary: 'Tea', happened_at: '2024-02-03T00:00:00.000000Z' });
  const ada = contact(1, { first_name: 'Ada' }, list('activity', [uuidOf(9)]));
  expect(readMonica(textOf([ada], list('activity', [tea, tea]))).interactions).toHaveLength(1);
});

test('a relationship of a kind that Monica has not is told by each side’s own words', () => {
  const relation = (type: string, one: number, other: number) =>
    item(90 + one, { type, contact_is: uuidOf(one), of_contact: uuidOf(other) });
  const both = [contact(1, { first_name: 'Ada' }), contact(2, { first_name: 'Bo' })];
  const relations = list('relationship', [relation('tutor', 1, 2), relation('pupil', 2, 1)]);
  const read = readMonica(textOf(both, relations));
  expect(read.people.map(({ notes }) => notes[0]?.text)).toEqual([
    'From Monica:\nTutor of Bo.',
    'From Monica:\nPupil of Ada.',
  ]);
});

test.each([
  ['2024-01-02T00:00:00.000000Z', Date.UTC(2024, 0, 2)],
  ['2024-01-02T03:04:01.001999Z', Date.UTC(2024, 0, 2, 3, 4, 1, 1)],
  ['2024-01-02T03:04:05+02:00', Date.UTC(2024, 0, 2, 1, 4, 5)],
  ['2024-01-02 03:04:05', Date.UTC(2024, 0, 2, 3, 4, 5)],
  ['2024-13-02T03:04:05Z', undefined],
  ['1969-12-31T23:59:59.999999Z', undefined],
  ['yesterday', undefined],
])('a note of %s has its exact moment', (created_at, at) => {
  const notes = list('note', [{ created_at, properties: { body: 'Said' } }]);
  const read = readMonica(textOf([contact(1, { first_name: 'Ada' }, notes)]));
  expect(read.people[0]?.notes).toEqual([at === undefined ? { text: 'Said' } : { text: 'Said', at }]);
});

test('somebody without an id who is no contact of their own is left out', () => {
  const stub = { properties: { first_name: 'Edo', is_partial: true } };
  const read = readMonica(textOf([contact(1, { first_name: 'Ada' }), stub]));
  expect(read.leftOut.map(({ at }) => at.line)).toEqual([2, 1]);
});

test('of two contacts with one uuid the first is taken in', () => {
  const read = readMonica(
    textOf([
      contact(1, { first_name: 'Ada' }),
      contact(1, { first_name: 'Bo' }),
      contact(2, { first_name: 'Cy' }),
    ]),
  );
  expect(read.people.map(({ name }) => name)).toEqual(['Ada', 'Cy']);
  expect(read.leftOut[0]).toEqual({
    at: { line: 2 },
    reason: '“Bo” has the same id as a contact before. That one is taken in, and this one is left out.',
  });
});

test('contacts without a uuid have refs that differ and stay the same', () => {
  const text = textOf([{ properties: { first_name: 'Ada' } }, { properties: { first_name: 'Ada' } }]);
  expect(readMonica(text).people.map(({ ref }) => ref)).toEqual(['ada|', 'ada|#2']);
  expect(readMonica(text)).toEqual(readMonica(text));
});
