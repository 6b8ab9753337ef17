import { describe, expect, it } from 'vitest';
import { type Bound, bondsIn } from '../../../utils/core/forms/bonds.ts';
import { plant } from '../suggest/planted.ts';

type Planted = ReturnType<typeof plant>;

/** Three with a topic among many who are none of them. */
function three(headline = 'beekeeping'): Planted {
  const planted = plant();
  for (let at = 0; at < 100; at++) planted.person(`p${at}`, { headline: 'Sails' });
  return planted.people('ana bo chidi', { headline });
}
const bonds = (planted: Planted): ReadonlyMap<string, number> => bound(planted).by;
function bound(planted: Planted): Bound {
  const network = planted.network();
  const having = network.people.filter(({ id }) => ['ana', 'bo', 'chidi'].includes(id));
  return bondsIn(network)('beekeeping', having);
}

describe('bonds', () => {
  it('are between those who were at one table, or are in one community', () => {
    expect(bonds(three()).size).toBe(0);
    expect([...bonds(three().talk('i1', 'ana bo', 'lunch')).keys()]).toEqual(['ana', 'bo']);
    expect([...bonds(three().member('ana', 'c').member('chidi', 'c')).keys()]).toEqual(['ana', 'chidi']);
  });

  it('are the weaker the more were there, and the stronger the more often', () => {
    const table = (others: number) =>
      three().talk(
        'i1',
        ['ana', 'bo', ...Array.from({ length: others }, (_, at) => `p${at}`)].join(' '),
        'lunch',
      );
    const few = bonds(table(0)).get('ana') ?? 0;
    expect(bonds(table(10)).get('ana') ?? 0).toBeLessThan(few);
    expect(bonds(table(0).talk('i2', 'ana bo', 'dinner')).get('ana')).toBeGreaterThan(few);
  });

  it('say who was in one place, the place that says most first', () => {
    const planted = three().talk('i1', 'ana bo p1 p2 p3', 'lunch');
    for (const id of ['ana', 'bo', 'chidi']) planted.member(id, 'c');
    const { gatherings, lookedAt } = bound(planted);
    expect(gatherings.map((ids) => [...ids].sort())).toEqual([
      ['ana', 'bo', 'chidi'],
      ['ana', 'bo'],
    ]);
    expect(lookedAt).toBe(2);
  });

  it('are none by the talk alone that brought up the topic', () => {
    expect(bonds(three('').talk('i1', 'ana bo chidi', 'beekeeping')).size).toBe(0);
    expect(
      bonds(three('').talk('i1', 'ana bo chidi', 'beekeeping').talk('i2', 'ana bo', 'apiculture')).size,
    ).toBe(2);
  });
});
