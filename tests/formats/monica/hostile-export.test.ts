import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { isMonica, readMonica } from '../../../utils/formats/monica/monica.ts';
import { growth, MOST_GROWTH } from '../../setup/growth.ts';
import { contact, EMAIL, exportOf, item, list, textOf, uuidOf } from './invented-entries.ts';
import { ada, invented } from './invented-export.ts';

const whole = JSON.stringify(invented);

describe('is refused with a sentence', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['a text that is cut off', whole.slice(0, -40), /damaged or cut off/u],
    ['a text that is no JSON', 'BEGIN:VCARD', /damaged or cut off/u],
    ['nothing', '', /damaged or cut off/u],
    ['a string without an end', '{"a": "b\\', /damaged or cut off/u],
    ['another JSON file', '{"kithcraft": 3, "people": []}', /not exported by Monica/u],
    ['a list', '[1, 2]', /not exported by Monica/u],
    ['an account without data', '{"version": "1.0-preview.1", "account": {}}', /not exported by Monica/u],
    ['a very deep text', nested(100_000), /stand in one another deeper/u],
    ['a deep text without an end', '[{"a":'.repeat(100_000), /stand in one another deeper/u],
    ['an export with a deep part', `${whole.slice(0, -1)},"x":${nested(100_000)}}`, /deeper/u],
    [
      'more contacts than anybody has',
      JSON.stringify(exportOf([list('contact', Array(500_001).fill(0))])),
      /more than 500000 contacts/u,
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => readMonica(text)).toThrow(Refusal);
    expect(() => readMonica(text)).toThrow(sentence);
    expect(() => readMonica(text)).toThrow(/Nothing was changed\./u);
  });

  test('but not for brackets in what somebody wrote, or many lists beside each other', () => {
    const notes = list('note', [item(1, { body: '[{"\\'.repeat(1_000) })]);
    const lists = Array.from({ length: 1_000 }, () => list('pet', []));
    const read = readMonica(textOf([contact(1, { first_name: 'Ada' }, notes, ...lists)]));
    expect(read.people[0]?.notes[0]?.text).toBe('[{"\\'.repeat(1_000));
  });
});

test('a field of a wrong type is lost, and its contact is not', () => {
  const wrong = Object.fromEntries(Object.keys(ada.properties).map((key) => [key, [{ '0': 7 }]]));
  const read = readMonica(textOf([{ ...ada, properties: { ...wrong, first_name: 'Ada' } }]));
  expect(read.people[0]).toMatchObject({ name: 'Ada', emails: ['Ada@loom.example'], tags: [] });
  expect(read.people[0]).not.toHaveProperty('bio');
  expect(read.people[0]?.notes[1]?.text).toBe('First line\nSecond line');
});

test('keys that name a prototype change none', () => {
  const evil =
    '"__proto__": {"polluted": true, "first_name": "Eve"}, "constructor": {"prototype": {"polluted": 1}}';
  const text = textOf([
    contact(1, { first_name: 'Ada', tags: ['__proto__'] }),
    item(2, { is_partial: false }),
  ])
    .replaceAll('"properties": {', `"properties": {${evil},`)
    .replaceAll(/"uuid": "[^"]*001"/gu, '"uuid": "__proto__"')
    // An object that only holds the key has one comma too many.
    .replaceAll(/,\s*\}/gu, '}');
  const read = readMonica(text);
  expect(read.people.map(({ name, ref, tags }) => [name, ref, tags])).toEqual([
    ['Ada', '__proto__', ['__proto__']],
  ]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a long name is mentioned by its beginning only, however often', () => {
  const relations = Array.from({ length: 5_000 }, (_, n) =>
    item(n, { type: 'friend', contact_is: uuidOf(n + 2), of_contact: uuidOf(1) }),
  );
  const others = Array.from({ length: 5_000 }, (_, n) => contact(n + 2, { first_name: `P${n}` }));
  const long = contact(1, { first_name: '😀'.repeat(500_000) });
  const { people } = readMonica(textOf([long, ...others], list('relationship', relations)));
  expect(people).toHaveLength(5_001);
  const lines = people.slice(1).map(({ notes }) => notes[0]?.text ?? '');
  expect(lines[0]).toMatch(/^From Monica:\nFriend of 😀+…\.$/u);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(300);
});

/** Throws on anything but arrivals or a refusal. */
function check(text: string): void {
  isMonica(text);
  try {
    const { people, interactions } = readMonica(text);
    expect(new Set(people.map(({ ref }) => ref)).size).toBe(people.length);
    expect(interactions.every(({ when }) => Number.isSafeInteger(when) && when >= 0)).toBe(true);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

describe('nothing but a refusal is thrown', () => {
  test('by any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        check(JSON.stringify(value));
        check(JSON.stringify({ version: value, account: { data: value } }));
        check(JSON.stringify(exportOf([list('contact', [value, contact(1, { first_name: 'A' }, value)])])));
      }),
      { numRuns: 100 },
    );
  });

  test('by an export with any JSON in place of a part of it', () => {
    const parts = whole.match(/"(?:[^"\\]|\\.)*"(?=[,}\]])|\btrue\b|\b\d+\b(?=[,}])/gu) ?? [];
    expect(parts.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.constantFrom(...new Set(parts)), fc.jsonValue(), (part, value) => {
        check(whole.replaceAll(part, () => JSON.stringify(value)));
      }),
      { numRuns: 100 },
    );
  });

  test('by any text, or any beginning of an export', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(whole.length), (text, end) => {
        check(text);
        check(whole.slice(0, end));
        check(whole.slice(0, end) + text + whole.slice(end));
      }),
      { numRuns: 50 },
    );
  });
});

/** An export with so many contacts, each with some of everything. */
function many(count: number): string {
  const contacts = Array.from({ length: count }, (_, n) =>
    contact(
      n,
      { first_name: 'Person', last_name: `No. ${n}`, tags: ['many'], first_met_through: uuidOf(n - 1) },
      list('contact_field', [item(n, { data: `p${n}@mail.example`, type: uuidOf(EMAIL) })]),
      list('note', [item(n, { body: 'A note' })]),
      list('call', [item(n, { called_at: '2024-03-04T15:16:17.500000Z', content: 'Hello' })]),
      list('activity', [uuidOf(n % 500)]),
    ),
  );
  const activities = Array.from({ length: 500 }, (_, n) => item(n, { happened_at: '2024-01-02T00:00:00Z' }));
  const relations = contacts.map((_, n) =>
    item(n, { type: 'friend', contact_is: uuidOf(n), of_contact: uuidOf((n * 7) % count) }),
  );
  return textOf(contacts, list('activity', activities), list('relationship', relations));
}

test('four times as many contacts take about four times as long', async () => {
  const texts = new Map([1_000, 4_000].map((count) => [count, many(count)]));
  const read = (count: number) => readMonica(texts.get(count) ?? '');
  expect(await growth(read, 1_000)).toBeLessThan(MOST_GROWTH);
  const { people, interactions } = read(4_000);
  expect([people.length, interactions.length]).toEqual([4_000, 4_500]);
});
