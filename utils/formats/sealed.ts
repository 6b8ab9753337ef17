import { Refusal } from '../core/drafts.ts';
import { CHUNK, type Content, chunksOf, gcmOf, TAG } from './sealed-chunks.ts';
import {
  hasMagic,
  headerBytes,
  headerFrom,
  ITERATION_BOUNDS,
  type IterationBounds,
  LENGTH,
} from './sealed-header.ts';
import { checkPassphrase, type Keys, keysFrom } from './sealed-key.ts';

/**
 * The work of trying one passphrase, as the OWASP Password Storage Cheat Sheet asks for PBKDF2 with HMAC-SHA-256
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2). Each file says its own
 * number, so that this one can rise.
 */
const ITERATIONS = 600_000;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Encrypts content under a passphrase: a header, then one sealed chunk after the other.
 * @param iterations how hard the passphrase is to guess; only tests ask for another number.
 * @throws {Refusal} with a sentence, when the first part is asked for, if the passphrase is too short.
 */
export async function* seal(
  content: Content,
  passphrase: string,
  iterations = ITERATIONS,
): AsyncGenerator<Bytes> {
  checkPassphrase(passphrase);
  const salt = crypto.getRandomValues(new Uint8Array(LENGTH.salt));
  const noncePrefix = crypto.getRandomValues(new Uint8Array(LENGTH.noncePrefix));
  const { key, check } = await keysFrom(passphrase, { salt, iterations });
  const header = headerBytes({ iterations, salt, noncePrefix, check });
  // A copy, because the header is still needed for the chunks.
  yield header.slice();
  let place = 0;
  for await (const { bytes, last } of chunksOf(content)) {
    const how = gcmOf(header, noncePrefix, place, last);
    yield new Uint8Array(await crypto.subtle.encrypt(how, key, bytes));
    place += 1;
  }
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
  let place = 0;
  let at: number = LENGTH.header;
  do {
    const end = Math.min(at + CHUNK + TAG, file.size);
    const how = gcmOf(bytes, header.noncePrefix, place, end === file.size);
    yield new Uint8Array(await opened(await part(file, at, end), key, how));
    place += 1;
    at = end;
  } while (at < file.size);
}
