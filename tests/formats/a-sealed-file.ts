import { expect } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { seal, unseal } from '../../utils/formats/sealed.ts';

export const MIB = 1024 * 1024;
export const [HEADER, TAG] = [44, 16];
export const AT = { version: 8, iterations: 9, salt: 13, noncePrefix: 29, check: 36 };
export const PASSPHRASE = 'four invented words here';
/** So few that the tests are quick; the true bounds are tested by themselves. */
export const BOUNDS = { fewest: 1, most: 1_000 };

export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export async function all(parts: AsyncIterable<Bytes>): Promise<Bytes> {
  const list: Bytes[] = [];
  for await (const part of parts) list.push(part);
  return new Uint8Array(await new Blob(list).arrayBuffer());
}

export const sealed = (content: Parameters<typeof seal>[0], passphrase = PASSPHRASE): Promise<Bytes> =>
  all(seal(content, passphrase, 1));
export const unsealed = (file: Bytes, passphrase = PASSPHRASE): Promise<Bytes> =>
  all(unseal(new Blob([file]), passphrase, BOUNDS));

export const join = (...parts: Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** Bytes of which no two chunks are the same. */
export function invented(size: number): Bytes {
  const bytes = new Uint8Array(size);
  // A loop: calling something for each of millions of bytes took most of the time of these tests.
  for (let i = 0; i < size; i += 1) bytes[i] = (i * 31 + Math.floor(i / MIB)) % 251;
  return bytes;
}

export const flipped = (file: Bytes, bit: number): Bytes => {
  const changed = file.slice();
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
};

export const SENTENCE = {
  passphrase: /passphrase does not open the file: either .* or the file was altered/u,
  damaged: /damaged: the passphrase is right/u,
  early: /damaged: it ends too early/u,
  bounds: /about its own encryption cannot be right/u,
  other: /no encrypted backup of Kithcraft/u,
  newer: /newer version of Kithcraft/u,
};

export async function expectRefusal(work: Promise<unknown>, sentence: RegExp): Promise<void> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect(String(error)).toMatch(sentence);
}
