import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSealed, seal, unseal } from '../../utils/formats/sealed.ts';
import {
  AT,
  all,
  type Bytes,
  HEADER,
  invented,
  join,
  MIB,
  PASSPHRASE,
  sealed,
  TAG,
  unsealed,
  utf8,
} from './a-sealed-file.ts';

describe('what is sealed is unsealed again', () => {
  test.each([0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 3 * MIB])('%i bytes', async (size) => {
    const content = invented(size);
    const file = await sealed(content);
    expect(file.length).toBe(HEADER + size + Math.max(1, Math.ceil(size / MIB)) * TAG);
    expect(Buffer.compare(await unsealed(file), content)).toBe(0);
  });

  test('of any size near the borders, and in pieces of any size', async () => {
    const near = fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: -2, max: 2 }));
    const cuts = fc.array(fc.integer({ min: 0, max: 2 * MIB + 2 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(near, cuts, fc.boolean(), async ([chunks, off], places, streamed) => {
        const content = invented(Math.max(0, chunks * MIB + off));
        const ends = [...places.sort((a, b) => a - b), content.length];
        const pieces = ends.map((end, i) => content.subarray(ends[i - 1] ?? 0, end));
        const file = await sealed(streamed ? stream(pieces) : iterated(pieces));
        expect(Buffer.compare(await unsealed(file), content)).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  const stream = (pieces: Bytes[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });

  async function* iterated(pieces: Bytes[]) {
    yield* pieces;
  }

  test('a chunk is there before the next piece is asked for', async () => {
    const asked: number[] = [];
    async function* pieces() {
      for (let i = 0; i < 4; i += 1) {
        asked.push(i);
        yield new Uint8Array(MIB);
      }
    }
    const parts = seal(pieces(), PASSPHRASE, 1);
    expect((await parts.next()).value).toHaveLength(HEADER);
    expect((await parts.next()).value).toHaveLength(MIB + TAG);
    expect(asked).toEqual([0, 1]);
  });

  test('whoever stops early lets go of the source', async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(MIB)),
      cancel: () => {
        cancelled = true;
      },
    });
    const parts = seal(source, PASSPHRASE, 1);
    await parts.next();
    await parts.next();
    await parts.return(undefined);
    expect(cancelled).toBe(true);
  });

  test('a source that fails says why itself', async () => {
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('gone')),
    });
    await expect(sealed(source)).rejects.toThrow('gone');
  });

  test('two files of the same content have nothing in common but their beginning', async () => {
    const [one, two] = [await sealed(utf8('the same')), await sealed(utf8('the same'))];
    expect(one.slice(0, AT.salt)).toEqual(two.slice(0, AT.salt));
    for (const [from, to] of [
      [AT.salt, AT.noncePrefix],
      [AT.noncePrefix, AT.check],
      [AT.check, HEADER],
      [HEADER, one.length],
    ])
      expect(one.slice(from, to)).not.toEqual(two.slice(from, to));
  });

  test('what a consumer does with the header changes no chunk', async () => {
    const parts = seal(utf8('content'), PASSPHRASE, 1);
    const header = (await parts.next()).value as Bytes;
    const copy = header.slice();
    header.fill(0);
    expect(await unsealed(join(copy, await all(parts)))).toEqual(utf8('content'));
  });
});

/** Opens a file by what its description says, with other means than ours. */
function openedBySpecification(file: Bytes, passphrase: string): string {
  const header = file.subarray(0, HEADER);
  const iterations = new DataView(file.buffer).getUint32(AT.iterations);
  const salt = file.subarray(AT.salt, AT.noncePrefix);
  const secret = pbkdf2Sync(passphrase.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const derived = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `kithcraft sealed 1 ${name}`, length));
  expect(derived('check', 8)).toEqual(Buffer.from(file.subarray(AT.check, HEADER)));
  const nonce = join(file.slice(AT.noncePrefix, AT.check), new Uint8Array([0, 0, 0, 0, 1]));
  const cipher = createDecipheriv('aes-256-gcm', derived('key', 32), nonce);
  cipher.setAAD(header).setAuthTag(file.subarray(-TAG));
  return Buffer.concat([cipher.update(file.subarray(HEADER, -TAG)), cipher.final()]).toString();
}

/** Made on the day the format was. If this no longer opens, nor does anybody's backup. */
const FROZEN =
  'S0lUSFNFQUwBAAknwMoctd8cBCbNvtTaeIBtJgdfNgPUC9fd2tAEQipGbd/YgkO12OQ4au5QN/ZIZ9zmJNYty8pFogMmdfxtFEVxgvC20zETIc+c4wIb7A==';

describe('the format', () => {
  test('can be read by other means, and has the work factor that OWASP asks for', async () => {
    const file = await all(seal(utf8('Mirela, Tobias'), PASSPHRASE));
    expect(new TextDecoder().decode(file.subarray(0, AT.version))).toBe('KITHSEAL');
    expect(file[AT.version]).toBe(1);
    expect(new DataView(file.buffer).getUint32(AT.iterations)).toBe(600_000);
    expect(openedBySpecification(file, PASSPHRASE)).toBe('Mirela, Tobias');
    expect(await all(unseal(new Blob([file]), PASSPHRASE))).toEqual(utf8('Mirela, Tobias'));
  });

  test('a file that was made long ago still opens', async () => {
    const file = new Blob([new Uint8Array(Buffer.from(FROZEN, 'base64'))]);
    expect(await all(unseal(file, PASSPHRASE))).toEqual(utf8('kept since the first version'));
  });

  test('is known by its beginning', async () => {
    expect(await isSealed(new Blob([await sealed(utf8('x'))]))).toBe(true);
    for (const other of ['', 'KITHSEA', '{"kithcraft":3}', 'kithseal and more than that'])
      expect(await isSealed(new Blob([other]))).toBe(false);
  });
});
