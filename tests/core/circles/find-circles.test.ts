import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCircles, MOST_PEOPLE } from '../../../utils/core/circles/find-circles.ts';
import type { CirclePerson } from '../../../utils/core/circles/neighbourhood.ts';

const person = (id: string, text = '', memberships: readonly string[] = []): CirclePerson => ({
  id,
  text,
  memberships,
});

/** Six beekeepers who say so in no community, among others who talk of other things. */
function beekeepers(): CirclePerson[] {
  const words = ['welding', 'opera', 'glaciers', 'tax law', 'weaving', 'rowing'];
  return Array.from({ length: 30 }, (_, at) =>
    at < 6
      ? person(`bee${at}`, 'keeps hives of honeybees and harvests honey', [`club${at % 3}`])
      : person(`other${at}`, words[at % 6] ?? '', [`club${at % 3}`]),
  );
}

const communities = ['club0', 'club1', 'club2'].map((id) => ({ id, topics: [] }));

describe('circles among people', () => {
  it('finds those who say the same though they share no community', () => {
    const found = findCircles(beekeepers(), communities, 12);
    const bees = ['bee0', 'bee1', 'bee2', 'bee3', 'bee4', 'bee5'];
    const shared = found.map((circle) => circle.filter((id) => bees.includes(id)).length / circle.length);
    expect(Math.max(...shared)).toBeGreaterThanOrEqual(0.75);
  });

  it('finds the people around a topic that several of their communities share', () => {
    const active = ['ana', 'bo', 'chidi', 'dee', 'eli', 'fay'];
    const people = [
      ...active.map((id) => person(id, '', ['moss walks', 'moss atlas', 'moss garden'])),
      ...Array.from({ length: 12 }, (_, at) => person(`p${at}`, '', [at % 2 ? 'moss walks' : 'choir'])),
    ];
    const known = ['moss walks', 'moss atlas', 'moss garden', 'choir'].map((id) => ({
      id,
      topics: id.startsWith('moss') ? ['moss'] : ['singing'],
    }));
    expect(findCircles(people, known, 12)).toContainEqual(active);
  });

  it('finds nobody where nothing ties anybody', () => {
    expect(findCircles([], [], 12)).toEqual([]);
    const strangers = ['ana', 'bo', 'chidi', 'dee', 'eli'].map((id) => person(id));
    expect(findCircles(strangers, communities, 12)).toEqual([]);
  });

  it('looks at the first people only, so that a large network costs no more', () => {
    const many = Array.from({ length: MOST_PEOPLE + 30 }, (_, at) =>
      person(`p${at}`, 'keeps bees', ['club0']),
    );
    const found = findCircles(many, communities, 12).flat();
    const seen = new Set(many.slice(0, MOST_PEOPLE).map(({ id }) => id));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => seen.has(id))).toBe(true);
  });

  it('what was found before is not taken for what other people give', () => {
    const club = (text: string) => [1, 2, 3, 4, 5, 6].map((at) => person(`p${at}`, text, ['club0']));
    const found = findCircles(club('keeps bees'), communities, 3);
    expect(found.length).toBeGreaterThan(0);
    found[0]?.pop();
    expect(findCircles(club('keeps bees').slice(0, 4), communities, 3).flat()).not.toContain('p5');
    expect(findCircles(club('keeps bees'), communities, 3)[0]).toHaveLength(6);
  });

  const someone = fc.record({
    text: fc.constantFrom('', 'keeps bees', 'bees and rowing', 'rowing'),
    memberships: fc.array(fc.constantFrom('club0', 'club1', 'club2'), { maxLength: 4 }),
    organisation: fc.constantFrom('', 'Acme Inc.', 'ACME'),
  });

  it('gives the same in any order, nobody twice, at most as many as asked for', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 24 }), fc.integer(), (some, seed) => {
        const people = some.map((each, at) => ({ id: `p${at}`, ...each }));
        const shuffled = people.toSorted((a, b) => mixed(a.id, seed) - mixed(b.id, seed));
        const found = findCircles(people, communities, 5);
        expect(findCircles(shuffled, communities.toReversed(), 5)).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const circle of found) expect(new Set(circle).size).toBe(circle.length);
      }),
      { numRuns: 40 },
    );
  });

  it('has those who are in much in each circle, where that is what known communities teach', () => {
    const clubs = [0, 1, 2, 3, 4, 5];
    const busy = Array.from({ length: 8 }, (_, at) =>
      person(`busy${at}`, '', clubs.filter((club) => (club + at) % 3 !== 0).map(String)),
    );
    const others = Array.from({ length: 32 }, (_, at) =>
      person(`other${at}`, '', at < 24 ? [`${at % 6}`] : []),
    );
    const known = clubs.map((club) => ({ id: String(club), topics: [] }));
    const found = findCircles([...busy, ...others], known, 4);
    expect(found).toHaveLength(4);
    for (const circle of found) expect(circle).toEqual(expect.arrayContaining(busy.map(({ id }) => id)));
  });

  it('gives the same in any order where enough is known to learn from', () => {
    const clubs = [0, 1, 2, 3, 4, 5];
    const people = Array.from({ length: 40 }, (_, at) => {
      const memberships = clubs.filter((club) => at < 30 && (at * 7 + club * at) % 5 < 2);
      return person(`p${at}`, at % 3 ? 'bees' : 'rowing', memberships.map(String));
    });
    const known = clubs.map((club) => ({ id: String(club), topics: [] }));
    const found = findCircles(people, known, 6);
    expect(found).toHaveLength(6);
    expect(findCircles(people.toReversed(), known.toReversed(), 6)).toEqual(found);
  });
});

const mixed = (id: string, seed: number): number => Math.imul(Number(id.slice(1)) + 1, seed | 1);
