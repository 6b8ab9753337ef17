import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { ROOM, readZip } from '../../utils/formats/zip.ts';
import { cpuNow } from '../setup/cpu-now.ts';
import { bombOf, type Packed, zipOf } from './archive.ts';

const MB = 1024 * 1024;
const all = () => true;

/** What is in it, by name. */
async function textsIn(file: Blob, wanted: (name: string) => boolean = all): Promise<[string, string][]> {
  const found = await readZip(file, wanted);
  return Promise.all([...found].map(async ([name, one]) => [name, await one.text()] as [string, string]));
}

const named = (...names: string[]): Packed[] => names.map((name) => ({ name, content: name }));

describe('an archive', () => {
  test('is unpacked by the names of its files, those that are wanted', async () => {
    const zip = zipOf([
      { name: 'a.csv', content: 'Ada' },
      { name: 'deep/er/b.csv', content: 'Okan ☕'.repeat(50_000) },
      { name: 'c.html', content: 'no' },
    ]);
    expect(await textsIn(zip, (name) => name.endsWith('.csv'))).toEqual([
      ['a.csv', 'Ada'],
      ['deep/er/b.csv', 'Okan ☕'.repeat(50_000)],
    ]);
  });

  test('has folders and empty files', async () => {
    expect(await textsIn(zipOf([{ name: 'folder/' }, { name: 'folder/empty.csv' }]))).toEqual([
      ['folder/empty.csv', ''],
    ]);
    expect(await textsIn(zipOf([]))).toEqual([]);
  });

  test.each([
    '../up.csv',
    'a/../../up.csv',
    '/etc/up.csv',
    'C:/up.csv',
    'c:up.csv',
    '..\\up.csv',
    'a\\b.csv',
    '..',
  ])('passes over %s, and does not even ask for it', async (name) => {
    const asked: string[] = [];
    const found = await textsIn(zipOf(named(name, 'a..b/honest.csv')), (one) => asked.push(one) > 0);
    expect(found).toEqual([['a..b/honest.csv', 'a..b/honest.csv']]);
    expect(asked).toEqual(['a..b/honest.csv']);
  });

  test('may have files with the names of what every object has', async () => {
    const found = await textsIn(zipOf(named('__proto__', 'constructor', 'a/__proto__/b')));
    expect(found.map(([name]) => name)).toEqual(['__proto__', 'constructor', 'a/__proto__/b']);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  test('gives the first of two files with one name', async () => {
    const twice = zipOf([
      { name: 'a.csv', content: 'first' },
      { name: 'a.csv', content: 'second' },
    ]);
    expect(await textsIn(twice)).toEqual([['a.csv', 'first']]);
  });
});

/** The sentence of a refusal, which says all that the user has to know. */
async function refusalOf(file: Blob, room = ROOM): Promise<string> {
  const error = await readZip(file, all, room).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  const { message } = error as Refusal;
  expect(message).toContain('Nothing was changed.');
  return message;
}

describe('refused with a sentence is an archive', () => {
  test('that unpacks to four gigabytes, before it has', async () => {
    const started = cpuNow();
    const zip = zipOf([{ name: 'bomb.csv', bytes: bombOf(4_000), size: 4_000 * MB }]);
    expect(await refusalOf(zip)).toMatch(/a file that is larger than 100 MB/u);
    expect(cpuNow() - started).toBeLessThan(3_000);
  });

  test('that says it is small and is not', async () => {
    const started = cpuNow();
    await refusalOf(zipOf([{ name: 'bomb.csv', bytes: bombOf(4_000), size: 10 }]));
    expect(cpuNow() - started).toBeLessThan(3_000);
  });

  test('whose files are too large together', async () => {
    const zeros = Buffer.alloc(0.8 * MB);
    const files = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: zeros }));
    const room = { entry: MB, sum: 3 * MB };
    expect(await refusalOf(zipOf(files), room)).toMatch(/larger than 3 MB together/u);
    expect(await readZip(zipOf(files.slice(1)), all, room)).toHaveProperty('size', 3);
    expect(ROOM).toEqual({ entry: 100 * MB, sum: 300 * MB });
  });

  test('whose files share their bytes', async () => {
    const files = ['b', 'c', 'd'].map((name) => ({ name, content: 'x', twinOf: 0 }));
    expect(await refusalOf(zipOf([{ name: 'a', content: 'x' }, ...files]))).toMatch(/is damaged/u);
  });

  test('of more than 5000 files, wanted or not', async () => {
    const names = Array.from({ length: 5_001 }, (_, i) => `${i}`);
    const zip = zipOf(names.map((name) => ({ name, content: '' })));
    await expect(readZip(zip, () => false)).rejects.toThrow(/more than 5000 files/u);
    const fewer = zipOf(names.slice(1).map((name) => ({ name, content: '' })));
    expect(await readZip(fewer, () => false)).toEqual(new Map());
  });

  test('that is locked', async () => {
    expect(await refusalOf(zipOf([{ name: 'a', content: 'x', locked: true }]))).toMatch(/with a password/u);
  });

  test('with an endless directory, which is not even read', async () => {
    const zip = zipOf([{ name: 'a', content: 'x' }]);
    const end = new Uint8Array(await zip.slice(-22).arrayBuffer());
    const [size, offset] = [20 * 1024 * 1024, 0];
    new DataView(end.buffer).setUint32(12, size, true);
    new DataView(end.buffer).setUint32(16, offset, true);
    const directory = new Uint8Array(size);
    directory.set([0x50, 0x4b, 1, 2]);
    const file = new Blob([directory, end]);
    let largest = 0;
    const slice = file.slice.bind(file);
    file.slice = (from = 0, to = file.size) => {
      largest = Math.max(largest, to - from);
      return slice(from, to);
    };
    await refusalOf(file);
    expect(largest).toBeLessThanOrEqual(16 * 1024 * 1024);
  });

  test('that is cut off anywhere', async () => {
    const zip = zipOf(named('a.csv', 'b.csv'));
    for (let size = 0; size < zip.size; size += 7) await refusalOf(zip.slice(0, size));
  });

  test('whose files were changed on the way', async () => {
    const bytes = new Uint8Array(await zipOf([{ name: 'a', content: 'abc '.repeat(99) }]).arrayBuffer());
    bytes[33] = (bytes[33] ?? 0) ^ 0xff;
    expect(await refusalOf(new Blob([bytes]))).toMatch(/is damaged/u);
  });

  test('that is none', async () => {
    await refusalOf(new Blob(['First Name,Last Name']));
  });
});

test('whatever bytes are changed, an archive is read or refused', async () => {
  const honest = new Uint8Array(await zipOf(named('a.csv', 'b/c.csv')).arrayBuffer());
  const changes = fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const bytes = honest.slice();
      for (const [at, value] of list) bytes[at] = value;
      const error = await readZip(new Blob([bytes]), all).catch((thrown: unknown) => thrown);
      expect(error instanceof Map || error instanceof Refusal).toBe(true);
    }),
    { numRuns: 100 },
  );
});
