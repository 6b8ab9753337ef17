import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, merged } from '../../../utils/core/search/in-order.ts';

interface Thing {
  key: number;
  list: number;
}
const compare = (a: Thing, b: Thing): number => a.key - b.key || a.list - b.list;
const breath = async () => {};
const anyLists = fc
  .array(fc.array(fc.nat(50), { maxLength: 40 }), { maxLength: 9 })
  .map((lists) => lists.map((keys, list) => keys.map((key): Thing => ({ key, list }))));

it('puts lists in order as one sort of all would', () =>
  fc.assert(
    fc.asyncProperty(anyLists, async (lists) => {
      expect(await inOrder(lists, compare, breath)).toEqual(lists.flat().toSorted(compare));
    }),
  ));

it('works no longer than a piece at a time', async () => {
  const list = (length: number, list: number) => Array.from({ length }, (_, key): Thing => ({ key, list }));
  let breaths = 0;
  const all = await merged(list(30_000, 0), list(25_000, 1), compare, async () => {
    breaths += 1;
  });
  expect(all).toHaveLength(55_000);
  expect(breaths).toBe(5);
});
