import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonChunks } from '../../utils/formats/json-stream.ts';
import { type Edit, editedJson } from '../../utils/formats/kithcraft-json-lines.ts';

type Lists = Record<string, object[]>;

async function* inBatches(list: readonly object[]) {
  for (let i = 0; i < list.length; i += 2) yield list.slice(i, i + 2);
}

async function written(lists: Lists): Promise<string> {
  const batches = Object.entries(lists).map(([name, list]) => [name, inBatches(list)] as const);
  const head = { kithcraft: 5, exportedAt: '2026-11-02' };
  return (await Array.fromAsync(jsonChunks(head, Object.fromEntries(batches)))).join('');
}

async function* bytesOf(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const edited = async (text: string, edit: Edit, size = 7): Promise<string> =>
  (await Array.fromAsync(editedJson(bytesOf(text, size), edit))).join('');

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('],', '\n', '}', '"people": [', '\u2028'),
  fc.array(fc.record({ id: fc.nat(), text: fc.string() })),
);
const lists = fc.dictionary(
  fc.constantFrom('people', 'identities', 'notes', 'trash'),
  fc.array(fc.record({ id: fc.nat(), what: value }), { maxLength: 5 }),
);

describe('an export, entry by entry', () => {
  test('comes out as it was, where nothing is changed', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 40 }), async (given, size) => {
        const text = await written(given);
        expect(await edited(text, (_, json) => json, size)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('loses and changes what it is to, and nothing else', async () => {
    const edit = (one: { id: number }) =>
      one.id % 3 === 0 ? [] : [one.id % 3 === 1 ? { ...one, new: 1 } : one];
    await fc.assert(
      fc.asyncProperty(lists, async (given) => {
        const after = await edited(await written(given), (_, json) => {
          const [rest] = edit(JSON.parse(json));
          return rest && JSON.stringify(rest);
        });
        const expected = Object.entries(given).map(([name, list]) => [
          name,
          list.flatMap((one) => edit(one as { id: number })),
        ]);
        expect(after).toBe(await written(Object.fromEntries(expected)));
      }),
      { numRuns: 60 },
    );
  });

  test('is told by the list that each stands in', async () => {
    const seen: string[] = [];
    await edited(
      await written({ people: [{ id: 1 }, { id: 2 }], notes: [], trash: [{ id: 3 }] }),
      (list, json) => {
        seen.push(`${list} ${json}`);
        return json;
      },
    );
    expect(seen).toEqual(['people {"id":1}', 'people {"id":2}', 'trash {"id":3}']);
  });

  test.each([
    ['empty', ''],
    ['something else', 'Hello'],
    ['written by another program', JSON.stringify({ kithcraft: 5, people: [{ id: 1 }] }, null, 2)],
    ['on one line', '{"kithcraft":5,"people":[]}'],
    ['more than whole', '{\n"kithcraft": 5\n}\n}'],
  ])('is refused where it is %s', async (_, text) => {
    await expect(edited(text, (__, json) => json)).rejects.toThrow(/damaged, or something else/u);
  });

  test('is refused wherever it is cut, also within a letter', async () => {
    const text = await written({ people: [{ id: 1, name: 'Žofie' }], notes: [{ id: 2 }] });
    const bytes = new TextEncoder().encode(text);
    for (let end = 0; end < bytes.length; end += 1) {
      const cut = editedJson(
        (async function* () {
          yield bytes.subarray(0, end);
        })(),
        (_, json) => JSON.stringify(JSON.parse(json)),
      );
      await expect(Array.fromAsync(cut)).rejects.toThrow(/damaged/u);
    }
  });
});
