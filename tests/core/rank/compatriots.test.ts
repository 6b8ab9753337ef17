import { describe, expect, it } from 'vitest';
import { indexCommunities } from '../../../utils/core/rank/community-index.ts';
import { termsOfCompatriots } from '../../../utils/core/rank/compatriots.ts';
import type { RankPerson } from '../../../utils/core/rank/people.ts';
import { rankCommunities } from '../../../utils/core/rank/rank.ts';

const said: Readonly<Record<string, string>> = {
  tides: 'equity in rivers',
  shores: 'equity at shores',
  rust: 'compilers',
  new: 'equity elsewhere',
  other: 'honey elsewhere',
};
const index = indexCommunities(
  Object.entries(said).map(([id, description]) => ({ id, name: '', topics: [], description })),
);
const from = (location: string, ...memberships: string[]): RankPerson => ({ location, memberships });
const scoreOf = (id: string, location: string | undefined, contacts: RankPerson[]) =>
  rankCommunities({
    user: { text: 'honey equity', memberships: [], ...(location ? { location } : {}) },
    contacts,
    communities: index,
  })[index.at.get(id) ?? 0] ?? 0;

const network = [from('Oslo, Norway', 'tides', 'shores'), from('Norway', 'shores'), from('Peru', 'rust')];

describe('what people from the same country are in', () => {
  it('speaks for what is about the same, though none of them is in it', () => {
    const ahead = (location?: string) =>
      scoreOf('new', location, network) - scoreOf('other', location, network);
    expect(ahead('Bergen, Norway')).toBeGreaterThan(ahead());
    expect(ahead('Lima, Peru')).toBe(ahead());
  });

  it('is told by the terms that others are less about', () => {
    const terms = termsOfCompatriots(index, [[0, 1], [1], [2]], [true, true, false]);
    expect([...terms.keys()]).toEqual(expect.arrayContaining(['equity', 'shore']));
    expect(terms.has('compiler')).toBe(false);
  });

  it('says nothing where they are all, or are nowhere', () => {
    expect(termsOfCompatriots(index, [[0], [2]], [true, true]).size).toBe(0);
    expect(termsOfCompatriots(index, [[0], []], [false, true]).size).toBe(0);
  });

  it('is believed by how many memberships it is', () => {
    const terms = (times: number) => {
      const theirs = Array.from({ length: times }, () => [0]);
      return termsOfCompatriots(
        index,
        [...theirs, ...theirs.map(() => [2])],
        [...theirs.map(() => true), ...theirs.map(() => false)],
      );
    };
    expect(terms(20).get('river')).toBeGreaterThan(2 * (terms(1).get('river') ?? 0));
  });
});

it('finds a country by what is called after it', () => {
  const communities = indexCommunities(
    ['honey', 'Canadian honey', 'rust', 'compilers'].map((name) => ({ id: name, name, topics: [] })),
  );
  const ahead = (location: string) => {
    const user = { text: 'honey', memberships: [], location };
    const [honey = 0, canadian = 0] = rankCommunities({ user, contacts: [], communities });
    return canadian - honey;
  };
  expect(ahead('Ottawa, Canada')).toBeGreaterThan(0);
  expect(ahead('Peru')).toBeLessThan(0);
});
