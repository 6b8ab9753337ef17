import { expect, it } from 'vitest';
import { onceFor } from '../../../utils/core/once.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import { matcher, plant } from './planted.ts';

it('one computation reads for wishes once, whichever forms ask for them', () => {
  const network = plant()
    .people('ana bo chidi', { tags: ['rust'], headline: 'Teaches rust' })
    .person('dara')
    .note('n1', 'dara', 'wants to learn rust')
    .talk('i1', 'dara', 'wants to learn wasm')
    .network();
  const clauses: string[] = [];
  const find = (text: string) => {
    if (text.startsWith('x ')) clauses.push(text);
    return matcher.find(text);
  };
  suggest({ network, communities: [], matcher: { ...matcher, find }, reviews: [] });
  expect(clauses.sort()).toEqual(['x  rust', 'x  wasm', ...Array(3).fill('x Teaches rust')].sort());
});

it('what was made for two things is made again for others only', () => {
  let made = 0;
  const shared = onceFor(function* (a: { n: number }, b: { n: number }) {
    made++;
    yield;
    return a.n + b.n;
  });
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([shared(one, two), shared(one, two), shared(two, one), shared(one, one)]).toEqual([3, 3, 3, 2]);
  expect(made).toBe(3);
});
