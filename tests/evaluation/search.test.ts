import { describe, expect, it } from 'vitest';
import { search } from './search.ts';

describe('search', () => {
  const start = { a: 1, b: 1, c: 1 };
  const near = (value: number, best: number) => -Math.abs(Math.log(value / best));

  it('goes towards what is worth more, and leaves what it was not given', () => {
    const worthOf = ({ a, b, c }: typeof start) => {
      const whole = near(a, 4) + near(b, 0.5) + near(c, 9);
      return { whole, thirds: [whole, whole, whole] };
    };
    const { a, b, c } = search(start, ['a', 'b'], worthOf, 5);
    expect(Math.abs(a - 4)).toBeLessThan(0.5);
    expect([b, c]).toEqual([0.5, 1]);
  });

  it('takes nothing that one third of the people pays for', () => {
    const worthOf = ({ a }: typeof start) => ({ whole: a, thirds: [3 * a, a, -a] });
    expect(search(start, ['a'], worthOf, 5)).toEqual(start);
  });
});
