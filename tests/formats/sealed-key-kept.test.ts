import { describe, expect, test } from 'vitest';
import { sealingOf, sealingUnder, sealWith, unsealWith } from '../../utils/formats/sealed.ts';
import {
  AT,
  all,
  expectRefusal,
  flipped,
  HEADER,
  invented,
  MIB,
  PASSPHRASE,
  SENTENCE,
  sealed,
  unsealed,
  utf8,
} from './a-sealed-file.ts';

const kept = (passphrase = PASSPHRASE) => sealingUnder(passphrase, 1);

describe('a key that is kept', () => {
  test('seals what its passphrase opens, and opens it itself', async () => {
    const key = structuredClone(await kept());
    const content = invented(MIB + 5);
    const file = await all(sealWith(content, key));
    expect(Buffer.compare(await unsealed(file), content)).toBe(0);
    expect(Buffer.compare(await all(unsealWith(new Blob([file]), key)), content)).toBe(0);
  });

  test('cannot be read out', async () => {
    const { key } = await kept();
    expect(key.extractable).toBe(false);
    for (const how of ['raw', 'jwk'] as const)
      await expect(crypto.subtle.exportKey(how, key)).rejects.toThrow(/not extractable/u);
  });

  test('gives each file nonces of its own', async () => {
    const key = await kept();
    const files = await Promise.all([1, 2, 3].map(() => all(sealWith(utf8('the same'), key))));
    const prefixes = files.map((file) => file.subarray(AT.noncePrefix, AT.check).join());
    expect(new Set(prefixes).size).toBe(3);
    expect(new Set(files.map((file) => file.subarray(HEADER).join())).size).toBe(3);
  });

  test('is known as that of a file among others, and no other is', async () => {
    const [one, two] = [await kept(), await kept()];
    const file = new Blob([await all(sealWith(utf8('x'), one))]);
    expect(await sealingOf(file, [two, one])).toBe(one);
    // The same passphrase with another salt is another key.
    expect(await sealingOf(file, [two])).toBeUndefined();
    for (const other of [await sealed(utf8('x')), utf8('{"kithcraft": 5}'), utf8('')])
      expect(await sealingOf(new Blob([other]), [one, two])).toBeUndefined();
  });

  test('opens nothing that was altered behind the header', async () => {
    const key = await kept();
    const file = await all(sealWith(utf8('Mirela, Tobias'), key));
    const altered = new Blob([flipped(file, (HEADER + 2) * 8)]);
    expect(await sealingOf(altered, [key])).toBe(key);
    await expectRefusal(all(unsealWith(altered, key)), SENTENCE.damaged);
  });

  test('is not made of a passphrase that is too short', async () => {
    await expectRefusal(sealingUnder('short'), /at least 8 characters/u);
  });
});
