import { Refusal } from '../core/drafts.ts';
import { type Header, LENGTH } from './sealed-header.ts';

/** Fewer characters than this are found by trying, however much work each attempt is. */
const SHORTEST_PASSPHRASE = 8;

/**
 * One spelling of what the user typed: keyboards and systems write the same letter in several ways
 * (NFKC, https://unicode.org/reports/tr15/).
 */
const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/**
 * Checks a passphrase that something is to be encrypted under. Spaces around it belong to it, but do not make it longer.
 * @throws {Refusal} with a sentence, if it is too short.
 */
export function checkPassphrase(passphrase: string): void {
  const { length } = [...normalised(passphrase).trim()];
  if (length < SHORTEST_PASSPHRASE)
    throw new Refusal(
      `The passphrase needs at least ${SHORTEST_PASSPHRASE} characters, and this one has ${length}. Nothing was encrypted. Type a longer one: a few words that only you would put together are best.`,
    );
}

/** What is derived from a passphrase. */
export interface Keys {
  /** Seals the chunks: AES-256-GCM. It can be kept, but not be read out. */
  key: CryptoKey;
  /** Stands in the header, and tells whether a passphrase is the right one. */
  check: Uint8Array<ArrayBuffer>;
}

/** The key of a passphrase, with what it was made by: enough to seal files that the passphrase opens. */
export type Sealing = Keys & Pick<Header, 'salt' | 'iterations'>;

/** The slow step. 256 bits are one block of SHA-256: asking for more would cost us twice what it costs who guesses. */
async function stretched(passphrase: string, { salt, iterations }: Pick<Header, 'salt' | 'iterations'>) {
  const typed = new TextEncoder().encode(normalised(passphrase));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256);
}

/** A purpose of its own for each derived value. Without a salt: what it starts from is uniform already (RFC 5869 §3.3). */
const purpose = (name: 'key' | 'check') => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: new TextEncoder().encode(`kithcraft sealed 1 ${name}`),
});

/**
 * The key and the check value of a passphrase: PBKDF2-SHA-256, then HKDF-SHA-256 (RFC 5869) once for each.
 * Takes as long as the iterations ask for, and no longer for a right passphrase than for a wrong one.
 */
export async function keysFrom(
  passphrase: string,
  stretching: Pick<Header, 'salt' | 'iterations'>,
): Promise<Keys> {
  const bits = await stretched(passphrase, stretching);
  const secret = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const aes = { name: 'AES-GCM', length: 256 };
  // The check does not weaken the key. Both come from one secret, but under different names, so that who knows the one
  // learns nothing of the other (RFC 5869 §3.2). And who tries passphrases by the check does the slow step for each of
  // them, just as with the first chunk, whose tag would tell them the same.
  return {
    key: await crypto.subtle.deriveKey(purpose('key'), secret, aes, false, ['encrypt', 'decrypt']),
    check: new Uint8Array(await crypto.subtle.deriveBits(purpose('check'), secret, LENGTH.check * 8)),
  };
}
