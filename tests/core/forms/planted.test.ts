import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../bench/forms.ts';
import { judged } from '../../fixtures/planted/judged.ts';
import { plantedNetwork } from '../../fixtures/planted/planted-network.ts';

// `npm run bench -- forms` does the same with a new seed each time, up to 50,000 people.
describe('groups planted among 500 people', () => {
  it('are found, and next to nothing else', () => {
    const planted = plantedNetwork(500, 20_261);
    const { found, proposed, right } = judged(planted.planted, circlesIn(planted));
    expect(found).toBeGreaterThanOrEqual(9);
    expect(right / proposed).toBeGreaterThanOrEqual(0.8);
  });

  it('are not found where there are none', () => {
    expect(circlesIn(plantedNetwork(500, 20_262, 0))).toEqual([]);
  });

  it('are not found among 5,000 people either, where five who show the same in several places are chance', () => {
    expect(circlesIn(plantedNetwork(5_000, 404, 0))).toEqual([]);
  });

  it('are the same for the same seed', () => {
    const [one, same, other] = [3, 3, 4].map((seed) => plantedNetwork(60, seed));
    expect(one).toEqual(same);
    expect(one?.planted).not.toEqual(other?.planted);
  });
});
