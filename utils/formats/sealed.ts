import { Refusal } from '../core/drafts.ts';
import { CHUNK, type Content, chunksOf, gcmOf, TAG } from './sealed-chunks.ts';
import {
  hasMagic,
  headerBytes,
  headerFrom,
  ITERATION_BOUNDS,
  type IterationBounds,
  LENGTH,
  noncePrefixIn,
} from './sealed-header.ts';
import { checkPassphrase, type Keys, keysFrom, type Sealing } from './sealed-key.ts';

/**
 * The work of trying one passphrase, as the OWASP Password Storage Cheat Sheet asks for PBKDF2 with HMAC-SHA-256
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2). Each file says its own
 * number, so that this one can rise.
 */
const ITERATIONS = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Makes the key of a passphrase, with a salt of its own. It can be kept and used for many files; the passphrase cannot be
 * had from it.
 * @param iterations how hard the passphrase is to guess; only tests ask for another number.
 * @throws {Refusal} with a sentence, if the passphrase is too short.
 */
export async function sealingUnder(passphrase: string, iterations = ITERATIONS): Promise<Sealing> {
  checkPassphrase(passphrase);
  const salt = crypto.getRandomValues(new Uint8Array(LENGTH.salt));
  return { ...(await keysFrom(passphrase, { salt, iterations })), salt, iterations };
}

/**
 * Encrypts content with a key that was made before: a header, then one sealed chunk after the other. Each file has nonces
 * of its own. Their prefix is drawn from 2⁵⁶: that two of ten thousand files under one key share it is less likely than
 * one to a billion.
 */
export async function* sealWith(
  content: Content,
  { key, check, ...stretching }: Sealing,
): AsyncGenerator<Bytes> {
  const noncePrefix = crypto.getRandomValues(new Uint8Array(LENGTH.noncePrefix));
  const header = headerBytes({ ...stretching, noncePrefix, check });
  // A copy, because the header is still needed for the chunks.
  yield header.slice();
  let place = 0;
  for await (const { bytes, last } of chunksOf(content)) {
    const how = gcmOf(header, noncePrefix, place, last);
    yield new Uint8Array(await crypto.subtle.encrypt(how, key, bytes));
    place += 1;
  }
}

/**
 * Encrypts content under a passphrase.
 * @param iterations how hard the passphrase is to guess; only tests ask for another number.
 * @throws {Refusal} with a sentence, when the first part is asked for, if the passphrase is too short.
 */
export async function* seal(
  content: Content,
  passphrase: string,
  iterations = ITERATIONS,
): AsyncGenerator<Bytes> {
  yield* sealWith(content, await sealingUnder(passphrase, iterations));
}

const damaged = (): Refusal =>
  new Refusal(
    'This file is damaged: the passphrase is right, but parts of the file are missing or are no longer what they were. Nothing was changed. Choose another copy of the backup.',
  );

async function part(file: Blob, from: number, to: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    // A disk was taken out, or the file was changed after it had been chosen.
    throw new Refusal('This file cannot be read any more. Nothing was changed. Choose it again.');
  }
}

/** Whether a file begins as `seal` begins one, of this or a later version. */
export const isSealed = async (file: Blob): Promise<boolean> => hasMagic(await part(file, 0, LENGTH.header));

const opened = (sealed: Bytes, key: CryptoKey, how: AesGcmParams): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(how, key, sealed).catch(() => {
    throw damaged();
  });

/** Salt, iterations and check decide on the passphrase, so a change of these looks the same as another passphrase. */
async function keysOf(passphrase: string, header: ReturnType<typeof headerFrom>): Promise<Keys> {
  if (passphrase === '')
    throw new Refusal(
      'This file is encrypted. Nothing was changed. Type the passphrase that it was made with.',
    );
  const keys = await keysFrom(passphrase, header);
  if (!keys.check.every((byte, i) => byte === header.check[i]))
    throw new Refusal(
      'This passphrase does not open the file: either the file was made with another one, or the file was altered afterwards. Nothing was changed. Type the passphrase again; if you are sure of it, choose another copy of the backup.',
    );
  return keys;
}

async function* chunksIn(
  file: Blob,
  header: Bytes,
  noncePrefix: Bytes,
  key: CryptoKey,
): AsyncGenerator<Bytes> {
  let place = 0;
  let at: number = LENGTH.header;
  do {
    const end = Math.min(at + CHUNK + TAG, file.size);
    const how = gcmOf(header, noncePrefix, place, end === file.size);
    yield new Uint8Array(await opened(await part(file, at, end), key, how));
    place += 1;
    at = end;
  } while (at < file.size);
}

/**
 * Decrypts what `seal` made, chunk by chunk. Each is genuine and in its place, but only the end shows that none is missing:
 * use nothing of it for good before that.
 * @param bounds how many iterations the file may ask for; only tests ask for others.
 * @throws {Refusal} with a sentence: another passphrase; damaged; not sealed, or by a newer version.
 */
export async function* unseal(
  file: Blob,
  passphrase: string,
  bounds: IterationBounds = ITERATION_BOUNDS,
): AsyncGenerator<Bytes> {
  const bytes = await part(file, 0, LENGTH.header);
  const header = headerFrom(bytes, bounds);
  const { key } = await keysOf(passphrase, header);
  yield* chunksIn(file, bytes, header.noncePrefix, key);
}

const same = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * Which of some keys a file was sealed with, by its salt and its check.
 * @returns nothing, if it was none of them, or the file is not sealed or not whole.
 */
export async function sealingOf(file: Blob, among: readonly Sealing[]): Promise<Sealing | undefined> {
  const bytes = await part(file, 0, LENGTH.header);
  if (!hasMagic(bytes) || bytes.length < LENGTH.header) return undefined;
  return among.find((one) => same(bytes, headerBytes({ ...one, noncePrefix: noncePrefixIn(bytes) })));
}

/** As `unseal`, with one of the keys that `sealingOf` found to be that of the file. */
export async function* unsealWith(file: Blob, { key }: Sealing): AsyncGenerator<Bytes> {
  const bytes = await part(file, 0, LENGTH.header);
  yield* chunksIn(file, bytes, noncePrefixIn(bytes), key);
}
