import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import type { Everything } from '../../utils/core/everything.ts';
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
  expect(fromJson(toJson(all, NOW))).toEqual(all);
});

describe('a file that is not as it should be is refused with what to do', () => {
  test.each([
    ['nothing', '', /damaged or is no JSON/u],
    ['half a file', file({}).slice(0, 40), /damaged or is no JSON/u],
    ['somebody else’s JSON', '{"version":"1.0-preview.1","account":{}}', /not exported by Kithcraft/u],
    ['a list', '[]', /not exported by Kithcraft/u],
    ['a newer version', JSON.stringify({ kithcraft: 4 }), /newer version/u],
    ['a version that is a word', JSON.stringify({ kithcraft: 1, people: 'all' }), /damaged/u],
    ['a person without a name', file({ people: [{ ...person, name: ' ' }] }), /people › 0 › name/u],
    [
      'a name of 10,000 characters',
      file({ people: [{ ...person, name: 'x'.repeat(10_000) }] }),
      /people › 0 › name/u,
    ],
    ['a note about nobody', file({ notes: [note] }), /1 of its entries are about people who are not in it/u],
    [
      'an address that runs script',
      file({ notes: [{ ...note, url: 'javascript:alert(1)' }] }),
      /notes › 0 › url/u,
    ],
    ['a field of its own', file({ people: [{ ...person, admin: true }] }), /damaged/u],
    ['a store of its own', file({ secrets: [] }), /damaged/u],
    [
      'nesting 100,000 deep',
      `{"kithcraft":1,"people":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /damaged/u,
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => fromJson(text)).toThrow(Refusal);
    expect(() => fromJson(text)).toThrow(sentence);
    expect(() => fromJson(text)).toThrow(/Nothing was changed/u);
  });

  test('__proto__ and constructor change nothing of ours', () => {
    const text = file({}).replace('{"kithcraft"', '{"__proto__":{"admin":true},"constructor":{},"kithcraft"');
    expect(() => fromJson(text)).toThrow(Refusal);
    const settings = '"settings":[{"key":"enabledSites","value":{"__proto__":["https://x.example/*"]}}]';
    const [read] = fromJson(file({}).replace('"settings":[]', settings)).settings;
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
