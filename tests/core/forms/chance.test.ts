import { describe, expect, it } from 'vitest';
import { standingOut } from '../../../utils/core/forms/chance.ts';
import { doubtAmong } from '../../../utils/core/forms/doubt.ts';
import type { Showing } from '../../../utils/core/forms/rareness.ts';
import { Kept } from '../../../utils/core/kept.ts';
import type { NetworkPerson } from '../../../utils/core/network.ts';
import { whole } from '../../../utils/core/steps.ts';

const person = (id: string): NetworkPerson => ({
  id,
  name: id,
  text: '',
  strength: 0,
  topics: new Map(),
  memberships: [],
});
const pool = (topic: string, places: readonly number[]): [string, Showing[]] => [
  topic,
  places.map((count, at) => ({ person: person(`${topic}-${at}`), places: count, fit: true })),
];
const bound = (by: ReadonlyMap<string, number>, ...gatherings: string[][]) => ({
  by,
  gatherings: gatherings.map((ids) => new Set(ids)),
  lookedAt: 10,
});
const RULE = { least: 3, most: 7, bonds: () => bound(new Map()) };
const common = Array.from({ length: 100 }, (_, at) => pool(`t${at}`, [1, 1, 1, 2]));
const of = (places: readonly number[], people: number, bonds = RULE.bonds) =>
  whole(
    standingOut(new Map([...common, pool('bees', places)]), { ...RULE, people, bonds, kept: new Kept() }),
  ).get('bees');

describe('standing out', () => {
  it('takes a small network at its word', () => {
    expect(doubtAmong(40)).toBe(0);
    expect(of([1, 1, 1], 40)?.members).toHaveLength(3);
  });

  it('takes the usual in a large one for chance', () => {
    expect(of([1, 1, 1, 2], 5_000)).toBeUndefined();
    expect(of([2, 2, 2], 5_000)).toBeUndefined();
  });

  it('finds those who show more than is usual, and leaves the others out', () => {
    expect(of([5, 1, 6, 5, 1, 5], 5_000)?.members.map(({ places }) => places)).toEqual([6, 5, 5, 5]);
    expect(of([5, 5, 5], 5_000)?.members).toHaveLength(3);
  });

  it('finds those who have more to do with each other than by chance', () => {
    const bonds = () => bound(new Map(['bees-0', 'bees-1', 'bees-3'].map((id) => [id, 8])));
    const found = of([1, 1, 1, 2], 5_000, bonds)?.members.map(({ person: { id } }) => id);
    expect(found?.toSorted()).toEqual(['bees-0', 'bees-1', 'bees-3']);
  });

  it('finds those who can be named by where they were among many who show as much', () => {
    const ids = ['bees-10', 'bees-20', 'bees-30', 'bees-40', 'bees-50'];
    const by = new Map(ids.map((id) => [id, 6.5]));
    const many = Array.from({ length: 120 }, () => 1);
    expect(of(many, 5_000, () => bound(by))).toBeUndefined();
    const found = of(many, 5_000, () => bound(by, ids))?.members.map(({ person: { id } }) => id);
    expect(found?.toSorted()).toEqual(ids);
  });

  it('says by how much only where the network is large enough to tell', () => {
    expect(of([5, 5, 5], 5_000)?.told.standsOutBy).toBeGreaterThan(0);
    expect(of([5, 5, 5], 100)?.told).toEqual({});
  });

  it('says how many would stand out in all where the form takes fewer', () => {
    expect(of([5, 5, 5, 5, 5, 5, 5, 5, 5], 5_000)).toMatchObject({ whole: 9 });
    expect(of([5, 5, 5, 5, 5, 5, 5, 5, 5], 5_000)?.members).toHaveLength(7);
  });
});
