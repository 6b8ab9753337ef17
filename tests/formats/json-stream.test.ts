import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Everything } from '../../utils/core/everything.ts';
import { jsonChunks } from '../../utils/formats/json-stream.ts';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { sampleNetwork } from '../fixtures/network.ts';
import { toJson } from '../fixtures/to-json.ts';

const NOW = Date.UTC(2026, 10, 2);

type Batches = readonly (readonly unknown[])[];

async function* given(batches: Batches) {
  yield* batches;
}

const cut = (list: readonly unknown[], size: number): Batches =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

const listsOf = (lists: Readonly<Record<string, Batches>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, batches]) => [name, given(batches)]));

const written = (head: Record<string, unknown>, lists: Readonly<Record<string, Batches>>): Promise<string> =>
  joined(jsonChunks(head, listsOf(lists)));

/** Everything in batches, under the head that `toJson` writes. */
function streamed(all: Everything, size: number): Promise<string> {
  const { kithcraft, exportedAt } = JSON.parse(toJson(all, NOW));
  const lists = Object.entries(all).map(([name, list]) => [name, cut(list, size)] as const);
  return written({ kithcraft, exportedAt }, Object.fromEntries(lists));
}

test.each([1, 7, 1_000])('the sample network in batches of %i is the same export', async (size) => {
  const all = sampleNetwork(NOW);
  const text = await streamed(all, size);
  expect(fromJson(text)).toEqual(fromJson(toJson(all, NOW)));
  expect(fromJson(text).all).toEqual(all);
  expect(JSON.parse(text)).toEqual(JSON.parse(toJson(all, NOW)));
});

describe('what JSON.stringify of the whole says', () => {
  test.each<[string, Record<string, unknown>, Record<string, Batches>]>([
    ['nothing at all', {}, {}],
    ['a head alone', { a: 1, b: { c: [null] } }, {}],
    ['lists alone', {}, { a: [[1]], b: [[2], [3, 4]] }],
    ['empty lists', { a: 1 }, { b: [], c: [[]], d: [[], []] }],
    ['empty batches between others', {}, { a: [[], [1], [], [2, 3], []] }],
    ['what JSON has nothing for', { a: undefined, b: () => 1, c: Number.NaN }, { d: [[undefined, () => 1]] }],
    ['nothing for the first property', { a: undefined }, { b: [[1]] }],
    ['nothing for the only property', { a: undefined }, {}],
    ['names with quotes and controls', { 'a"\n': '\u2028"\\' }, { 'b"\u0000': [['\ud800']] }],
    ['a date, which says itself what it is', { a: new Date(NOW) }, { b: [[new Date(NOW)]] }],
    ['a list named as the head is', { a: 1, b: 2 }, { a: [[3]] }],
    ['a property named __proto__', JSON.parse('{"__proto__": {"a": 1}}'), { a: [[]] }],
  ])('%s', async (_, head, lists) => {
    const whole = {
      ...head,
      ...Object.fromEntries(Object.entries(lists).map(([name, batches]) => [name, batches.flat()])),
    };
    const text = await written(head, lists);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(JSON.stringify(whole))));
  });

  test('for any head and lists', async () => {
    const head = fc.dictionary(fc.string(), fc.jsonValue());
    const lists = fc.dictionary(
      fc.string(),
      fc.array(fc.array(fc.jsonValue(), { maxLength: 4 }), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(head, lists, async (before, after) => {
        const flat = Object.fromEntries(
          Object.entries(after).map(([name, batches]) => [name, batches.flat()]),
        );
        expect(JSON.parse(await written(before, after))).toEqual(
          JSON.parse(JSON.stringify({ ...before, ...flat })),
        );
      }),
    );
  });
});

describe('part by part', () => {
  test('a batch is asked for only when the one before was taken', async () => {
    const seen: string[] = [];
    async function* batches() {
      for (const one of ['first', 'second', 'third']) {
        seen.push(`asked for ${one}`);
        yield [one];
      }
    }
    for await (const chunk of jsonChunks({}, { a: batches() }))
      for (const one of ['first', 'second', 'third']) if (chunk.includes(one)) seen.push(`took ${one}`);
    expect(seen).toEqual([
      'asked for first',
      'took first',
      'asked for second',
      'took second',
      'asked for third',
      'took third',
    ]);
  });

  test('whoever stops early lets go of the source', async () => {
    let ended = false;
    async function* batches() {
      try {
        for (let i = 0; ; i += 1) yield [i];
      } finally {
        ended = true;
      }
    }
    for await (const chunk of jsonChunks({}, { a: batches() })) if (chunk.includes('3')) break;
    expect(ended).toBe(true);
  });

  test('a source that fails says why itself', async () => {
    async function* batches(): AsyncGenerator<unknown[]> {
      yield [1];
      throw new Error('gone');
    }
    await expect(joined(jsonChunks({}, { a: batches() }))).rejects.toThrow('gone');
  });

  test('each part can be encoded by itself', async () => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of jsonChunks({ a: '🌱' }, { b: given([['🌲'], ['\ud83c', '\udf31']]) }))
      parts.push(new TextEncoder().encode(chunk));
    expect(JSON.parse(Buffer.concat(parts).toString())).toEqual({ a: '🌱', b: ['🌲', '\ud83c', '\udf31'] });
  });
});
