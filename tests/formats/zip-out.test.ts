import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, test, vi } from 'vitest';
import { zipOf } from '../../utils/formats/zip-out.ts';

const bytesOf = (stream: ReadableStream<Uint8Array>): Promise<Blob> => new Response(stream).blob();

/** What is in an archive, in its order. */
async function unpacked(archive: Blob): Promise<[name: string, text: string][]> {
  const zip = new ZipReader(new BlobReader(archive), { useWebWorkers: false });
  const files: [string, string][] = [];
  for (const entry of await zip.getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder`);
    files.push([entry.filename, await entry.getData(new TextWriter())]);
  }
  return files;
}

const namesOf = async (...names: string[]): Promise<string[]> => {
  const archive = await bytesOf(zipOf(names.map((name) => ({ name, text: '' }))));
  return (await unpacked(archive)).map(([name]) => name);
};

/** How many files begin in a piece of an archive. */
function begun(piece: Uint8Array): number {
  const view = new DataView(piece.buffer, piece.byteOffset, piece.length);
  let count = 0;
  for (let at = 0; at + 4 <= piece.length; at += 1) if (view.getUint32(at) === 0x504b0304) count += 1;
  return count;
}

describe('an archive', () => {
  test('holds its files, compressed by the browser alone', async () => {
    const [compiled, started] = [vi.spyOn(WebAssembly, 'compile'), vi.spyOn(WebAssembly, 'instantiate')];
    const long = 'Žofie, 日本\n'.repeat(10_000);
    const archive = await bytesOf(
      zipOf([
        { name: 'people/Žofie Nováková.md', text: long },
        { name: 'empty.csv', text: '' },
      ]),
    );
    expect(archive.size).toBeLessThan(10_000);
    expect(await unpacked(archive)).toEqual([
      ['people/Žofie Nováková.md', long],
      ['empty.csv', ''],
    ]);
    expect(compiled).not.toHaveBeenCalled();
    expect(started).not.toHaveBeenCalled();
  });

  test('of nothing is one', async () => {
    expect(await unpacked(await bytesOf(zipOf([])))).toEqual([]);
  });

  test.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/root.md', 'root.md'],
    ['C:\\Users\\ada.md', 'C/Users/ada.md'],
    ['a/./b/.././c.md', 'a/b/c.md'],
    ['people/CON.md', 'people/_CON.md'],
    ['people/a\u202egpj..md', 'people/agpj.md'],
    ['people/', 'people/Unnamed'],
    ['', 'Unnamed'],
    ['.md', 'Unnamed.md'],
    [`${'x'.repeat(300)}.md`, `${'x'.repeat(120)}.md`],
  ])('has no unsafe name: %j', async (name, safe) => {
    expect(await namesOf(name)).toEqual([safe]);
  });

  test('has each name once, in any case', async () => {
    expect(await namesOf('p/Ada.md', 'p/ada.MD', 'P/ADA.md', 'p/Ada.csv', 'q/Ada.md')).toEqual([
      'p/Ada.md',
      'p/ada 2.MD',
      'P/ADA 3.md',
      'p/Ada.csv',
      'q/Ada.md',
    ]);
  });
});

describe('an archive as it is written', () => {
  /** Counts how many files were asked for, and whether the asking has ended. */
  function counted(count: number) {
    const seen = { made: 0, ended: false };
    function* files() {
      try {
        for (; seen.made < count; seen.made += 1)
          yield { name: `${seen.made}.md`, text: `${seen.made} `.padEnd(5_000, 'wool ') };
      } finally {
        seen.ended = true;
      }
    }
    return { seen, files: files() };
  }
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('takes no more files than are read', async () => {
    const { seen, files } = counted(20_000);
    const reader = zipOf(files).getReader();
    await aWhile();
    expect(seen.made).toBeLessThanOrEqual(2);
    let [read, ahead] = [0, 0];
    while (read < 1_000) {
      const { value } = await reader.read();
      if (read % 100 === 0) await aWhile();
      read += begun(value ?? new Uint8Array());
      ahead = Math.max(ahead, seen.made - read);
    }
    expect(ahead).toBeLessThanOrEqual(2);
    await reader.cancel();
    await vi.waitFor(() => expect(seen.ended).toBe(true));
    expect(seen.made).toBeLessThan(1_005);
  });

  test('passes on what its files throw', async () => {
    async function* broken() {
      yield { name: 'a.md', text: 'a' };
      throw new Error('no more');
    }
    await expect(bytesOf(zipOf(broken()))).rejects.toThrow('no more');
  });
});
