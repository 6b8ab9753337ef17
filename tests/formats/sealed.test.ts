import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { isSealed, seal, unseal } from '../../utils/formats/sealed.ts';

const MIB = 1024 * 1024;
const [HEADER, TAG] = [44, 16];
const AT = { version: 8, iterations: 9, salt: 13, noncePrefix: 29, check: 36 };
const PASSPHRASE = 'four invented words here';
/** So few that the tests are quick; the true bounds are tested by themselves. */
const BOUNDS = { fewest: 1, most: 1_000 };

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

async function all(parts: AsyncIterable<Bytes>): Promise<Bytes> {
  const list: Bytes[] = [];
  for await (const part of parts) list.push(part);
  return new Uint8Array(await new Blob(list).arrayBuffer());
}

const sealed = (content: Parameters<typeof seal>[0], passphrase = PASSPHRASE): Promise<Bytes> =>
  all(seal(content, passphrase, 1));
const unsealed = (file: Bytes, passphrase = PASSPHRASE): Promise<Bytes> =>
  all(unseal(new Blob([file]), passphrase, BOUNDS));

const join = (...parts: Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** Bytes of which no two chunks are the same. */
const invented = (size: number): Bytes =>
  Uint8Array.from({ length: size }, (_, i) => (i * 31 + Math.floor(i / MIB)) % 251);

const flipped = (file: Bytes, bit: number): Bytes => {
  const changed = file.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
};

const SENTENCE = {
  passphrase: /passphrase does not open the file: either .* or the file was altered/u,
  damaged: /damaged: the passphrase is right/u,
  early: /damaged: it ends too early/u,
  bounds: /about its own encryption cannot be right/u,
  other: /no encrypted backup of Kithcraft/u,
  newer: /newer version of Kithcraft/u,
};

async function expectRefusal(work: Promise<unknown>, sentence: RegExp): Promise<void> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect(String(error)).toMatch(sentence);
}

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
      { numRuns: 30 },
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

/** Made on the day the format was. If this no longer opens, nor does anybody's backup. */
const FROZEN =
  'S0lUSFNFQUwBAAknwMoctd8cBCbNvtTaeIBtJgdfNgPUC9fd2tAEQipGbd/YgkO12OQ4au5QN/ZIZ9zmJNYty8pFogMmdfxtFEVxgvC20zETIc+c4wIb7A==';

describe('a change is noticed', () => {
  test('of any single bit', async () => {
    const file = await sealed(utf8('small'));
    for (let bit = 0; bit < file.length * 8; bit += 1)
      await expectRefusal(unsealed(flipped(file, bit)), sentenceFor(bit >> 3));
  });

  const sentenceFor = (byte: number): RegExp => {
    if (byte < AT.version) return SENTENCE.other;
    // The lowest bit of version 1 leaves version 0, which there never was.
    if (byte === AT.version) return new RegExp(`${SENTENCE.newer.source}|${SENTENCE.other.source}`, 'u');
    if (byte < AT.salt) return new RegExp(`${SENTENCE.bounds.source}|${SENTENCE.passphrase.source}`, 'u');
    if (byte >= AT.noncePrefix && byte < AT.check) return SENTENCE.damaged;
    return byte < HEADER ? SENTENCE.passphrase : SENTENCE.damaged;
  };

  test('a file cut off anywhere', async () => {
    const file = await sealed(utf8('small'));
    for (let length = 0; length < file.length; length += 1) {
      const known = length < HEADER ? SENTENCE.early : SENTENCE.damaged;
      await expectRefusal(unsealed(file.slice(0, length)), length < AT.version ? SENTENCE.other : known);
    }
  });

  const SIZE = MIB + TAG;
  const parts = async (size: number) => {
    const file = await sealed(invented(size));
    const chunk = (i: number) => file.slice(HEADER + i * SIZE, HEADER + (i + 1) * SIZE);
    return { file, header: file.slice(0, HEADER), chunk };
  };

  test.each([3 * MIB, 2 * MIB + 5])('%i bytes cut off at a border of chunks', async (size) => {
    const { file } = await parts(size);
    for (const chunks of [0, 1, 2])
      await expectRefusal(unsealed(file.slice(0, HEADER + chunks * SIZE)), SENTENCE.damaged);
  });

  test('chunks left out, swapped, repeated or put at the end', async () => {
    const { header, chunk } = await parts(3 * MIB);
    const [a, b, c] = [chunk(0), chunk(1), chunk(2)];
    for (const list of [[b, c], [a, c], [c], [b, a, c], [a, c, b], [a, a, b, c], [a, b, c, c], [a, b, c, a]])
      await expectRefusal(unsealed(join(header, ...list)), SENTENCE.damaged);
    expect(await unsealed(join(header, a, b, c))).toHaveLength(3 * MIB);
  });

  test.each([0, 5, MIB])('bytes after the end of %i bytes', async (size) => {
    const { file } = await parts(size);
    for (const more of [1, TAG, 100])
      await expectRefusal(unsealed(join(file, new Uint8Array(more))), SENTENCE.damaged);
  });

  test('the header of another file, or a chunk of it', async () => {
    const [one, two] = [await parts(5), await parts(5)];
    for (const file of [join(one.header, two.chunk(0)), join(two.header, one.chunk(0))])
      await expectRefusal(unsealed(file), SENTENCE.damaged);
  });

  test('the chunks before a damaged one are given, and then the refusal', async () => {
    const { file } = await parts(2 * MIB);
    const content = unseal(new Blob([flipped(file, (HEADER + SIZE + 9) * 8)]), PASSPHRASE, BOUNDS);
    expect((await content.next()).value).toHaveLength(MIB);
    await expectRefusal(content.next(), SENTENCE.damaged);
  });

  test('any file at all is either opened or refused', async () => {
    const start = await sealed(utf8('x'));
    const bytes = fc.tuple(fc.integer({ min: 0, max: HEADER }), fc.uint8Array({ maxLength: 80 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([kept, rest]) => {
        await expectRefusal(
          unsealed(join(start.slice(0, kept), new Uint8Array(rest))),
          /Nothing was changed/u,
        );
      }),
    );
  });

  test('a file that can no longer be read', async () => {
    const file = new Blob([await sealed(utf8('x'))]);
    file.slice = () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('gone')) });
    await expectRefusal(all(unseal(file, PASSPHRASE, BOUNDS)), /cannot be read any more/u);
    await expectRefusal(isSealed(file), /cannot be read any more/u);
  });
});

describe('the iterations of a file are bounded', () => {
  test.each([0, 1, 99_999, 10_000_001, 0xffff_ffff])('%i are refused before any work', async (iterations) => {
    const file = await sealed(utf8('x'));
    new DataView(file.buffer).setUint32(AT.iterations, iterations);
    const work = vi.spyOn(crypto.subtle, 'deriveBits');
    await expectRefusal(all(unseal(new Blob([file]), PASSPHRASE)), SENTENCE.bounds);
    expect(work).not.toHaveBeenCalled();
  });

  test('the fewest are accepted', async () => {
    const file = await all(seal(utf8('x'), PASSPHRASE, 100_000));
    expect(await all(unseal(new Blob([file]), PASSPHRASE))).toEqual(utf8('x'));
  });
});

describe('the passphrase', () => {
  test('another one is told apart from damage', async () => {
    const file = await sealed(utf8('x'));
    for (const other of ['four invented words her', `${PASSPHRASE} `, 'Four invented words here', 'x'])
      await expectRefusal(unsealed(file, other), SENTENCE.passphrase);
  });

  test.each(['', 'sevench', '          ', '  seven   ', '👩‍🚀👩‍🚀'])(
    '“%s” is too short to seal with',
    async (passphrase) => {
      await expectRefusal(sealed(utf8('x'), passphrase), /at least 8 characters, and this one has [0-7]\./u);
    },
  );

  test('eight characters of any kind are enough', async () => {
    for (const passphrase of ['eightchr', '🌱🌲🌳🌴🌵🌷🌸🌹', 'žluťoučk'])
      expect(await unsealed(await sealed(utf8('x'), passphrase), passphrase)).toEqual(utf8('x'));
  });

  test('none is asked for by a sentence of its own', async () => {
    await expectRefusal(unsealed(await sealed(utf8('x')), ''), /is encrypted\. .* Type the passphrase/u);
  });

  test('is the same however its letters are composed', async () => {
    const words = 'Žluťoučký kůň ﬁnds 한국어 Ångström';
    const forms = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => words.normalize(form));
    expect(new Set(forms).size).toBe(4);
    for (const one of forms)
      for (const other of forms)
        expect(await unsealed(await sealed(utf8('x'), one), other)).toEqual(utf8('x'));
  });

  test('may be any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 8 }), async (text) => {
        fc.pre([...text.normalize('NFKC').trim()].length >= 8);
        expect(await unsealed(await sealed(utf8('x'), text), text)).toEqual(utf8('x'));
      }),
      { numRuns: 30 },
    );
  });
});
