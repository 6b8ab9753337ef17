import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isSealed, seal, unseal } from '../../utils/formats/sealed.ts';
import {
  AT,
  all,
  BOUNDS,
  expectRefusal,
  flipped,
  HEADER,
  invented,
  join,
  MIB,
  PASSPHRASE,
  SENTENCE,
  sealed,
  TAG,
  unsealed,
  utf8,
} from './a-sealed-file.ts';

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
