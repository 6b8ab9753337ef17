import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import type { Everything } from '../../utils/core/everything.ts';
import { membershipId } from '../../utils/core/membership.ts';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { toJson } from '../fixtures/to-json.ts';

const NOW = Date.UTC(2026, 10, 2);
const EMPTY: Everything = {
  people: [],
  identities: [],
  interactions: [],
  notes: [],
  memberships: [],
  goals: [],
  reviews: [],
  settings: [],
  joins: [],
  apart: [],
  trash: [],
  forgotten: [],
  profileChanges: [],
  imports: [],
  communities: [],
};
const person = {
  id: 'p1',
  name: 'Mirela',
  tags: [],
  topics: [],
  tie: { sum: 0, count: 0 },
  createdAt: 1,
  updatedAt: 1,
};
const note = { id: 'n1', personId: 'p1', text: 'x', createdAt: 1, updatedAt: 1 };

const file = (more: object): string =>
  JSON.stringify({ kithcraft: 1, exportedAt: '2026-11-02', ...EMPTY, ...more });

test('what is written is read again', () => {
  const all = { ...EMPTY, people: [person], notes: [note] };
  expect(fromJson(toJson(all, NOW)).all).toEqual(all);
});

describe('a file that is not as it should be is refused with what to do', () => {
  test.each([
    ['nothing', '', /damaged or is no JSON/u],
    ['half a file', file({}).slice(0, 40), /damaged or is no JSON/u],
    ['somebody else’s JSON', '{"version":"1.0-preview.1","account":{}}', /not exported by Kithcraft/u],
    ['a list', '[]', /not exported by Kithcraft/u],
    ['a newer version', JSON.stringify({ kithcraft: 7 }), /newer version/u],
    ['a version that is a word', JSON.stringify({ kithcraft: 1, people: 'all' }), /damaged/u],
    ['a store of its own', file({ secrets: [] }), /damaged/u],
    ['no list of people', '{"kithcraft": 3}', /damaged/u],
  ])('%s', (_, text, sentence) => {
    expect(() => fromJson(text)).toThrow(Refusal);
    expect(() => fromJson(text)).toThrow(sentence);
    expect(() => fromJson(text)).toThrow(/Nothing was changed/u);
  });

  test('__proto__ and constructor change nothing of ours', () => {
    const text = file({}).replace('{"kithcraft"', '{"__proto__":{"admin":true},"constructor":{},"kithcraft"');
    expect(() => fromJson(text)).toThrow(Refusal);
    const settings = '"settings":[{"key":"enabledSites","value":{"__proto__":["https://x.example/*"]}}]';
    const [read] = fromJson(file({}).replace('"settings":[]', settings)).all.settings;
    expect(Object.keys(read?.value ?? {})).toEqual([]);
    expect(Object.getPrototypeOf(read?.value)).toBe(Object.prototype);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('any text is either read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => fromJson(text)).toThrow(Refusal);
      }),
    );
  });
});

const at = (list: string, entry: number) => ({ file: list, line: entry, counts: 'entries' });
const NAMELESS = { ...person, id: 'p2', name: ' ' };

describe('a record that does not fit is left out, with its place and why, and the others are read', () => {
  test.each([
    [
      'a person without a name',
      { people: [NAMELESS, person] },
      at('people', 1),
      /^Its part “name” is not as/u,
    ],
    [
      'a name of 10,000 characters',
      { people: [person, { ...NAMELESS, name: 'x'.repeat(10_000) }] },
      at('people', 2),
      /^Its part “name” is not as/u,
    ],
    [
      'an address that runs script',
      { notes: [{ ...note, url: 'javascript:alert(1)' }] },
      at('notes', 1),
      /“url”/u,
    ],
    [
      'a field of its own',
      { people: [{ ...NAMELESS, name: 'x', admin: true }] },
      at('people', 1),
      /part “admin” that/u,
    ],
    ['no record at all', { people: [person, 7] }, at('people', 2), /^It is not as Kithcraft writes it/u],
    ['a note about nobody', { people: [], notes: [note] }, at('notes', 1), /not in this file/u],
    [
      'a bad date',
      { goals: [{ id: 'x', kind: 'learn', createdAt: 'soon' }] },
      at('goals', 1),
      /“createdAt”/u,
    ],
  ])('%s', (_, lists, place, reason) => {
    const { all, leftOut } = fromJson(file({ people: [person], ...lists }));
    expect(leftOut).toEqual([{ at: place, reason: expect.stringMatching(reason) }]);
    const people = 'people' in lists ? lists.people.includes(person as never) : true;
    expect(all).toEqual({ ...EMPTY, people: people ? [person] : [] });
  });

  test('nesting 100,000 deep', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { all, leftOut } = fromJson(file({}).replace('"people":[]', `"people":${text}`));
    expect(all).toEqual(EMPTY);
    expect(leftOut).toHaveLength(1);
  });

  test('what is about somebody left out goes with them, counted as it stands in the file', () => {
    const about = (id: string, personId: string) => ({ ...note, id, personId });
    const notes = [{ ...note, text: 7 }, about('n2', 'p1'), about('n3', 'p2'), about('n4', 'p1')];
    const { all, leftOut } = fromJson(file({ people: [person, NAMELESS], notes }));
    expect(all.notes.map(({ id }) => id)).toEqual(['n2', 'n4']);
    expect(leftOut.map((one) => one.at)).toEqual([at('people', 2), at('notes', 1), at('notes', 3)]);
  });

  test('the user is nobody in the file, and has memberships', () => {
    const memberships = [
      { id: membershipId('me', 'openstreetmap'), who: 'me', communityId: 'openstreetmap', createdAt: 1 },
    ];
    expect(fromJson(file({ memberships })).leftOut).toEqual([]);
    expect(fromJson(file({ notes: [{ ...note, personId: 'me' }] })).leftOut).toHaveLength(1);
  });
});
