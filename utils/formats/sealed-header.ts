import { Refusal } from '../core/drafts.ts';

const MAGIC = new TextEncoder().encode('KITHSEAL');
/** The version of the format. A reader refuses a higher one. */
const VERSION = 1;

/** Where each field begins, in bytes. The number of iterations is written with its high byte first. */
const AT = { version: 8, iterations: 9, salt: 13, noncePrefix: 29, check: 36, end: 44 } as const;

/** The length of each random or derived field, in bytes. */
export const LENGTH = { salt: 16, noncePrefix: 7, check: 8, header: AT.end } as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed file says about itself before its content. None of it is secret. */
export interface Header {
  iterations: number;
  salt: Bytes;
  noncePrefix: Bytes;
  /** By it a wrong passphrase is known at once: see `keysFrom`. */
  check: Bytes;
}

/** How many iterations a file may ask for. */
export interface IterationBounds {
  fewest: number;
  most: number;
}

/**
 * A hostile file must not keep the browser busy for hours, nor pass for well protected when it is not.
 * A later version of the format may move both.
 */
export const ITERATION_BOUNDS: IterationBounds = { fewest: 100_000, most: 10_000_000 };

/** The header as it stands in the file. */
export function headerBytes({ iterations, salt, noncePrefix, check }: Header): Bytes {
  const bytes = new Uint8Array(LENGTH.header);
  bytes.set(MAGIC);
  bytes[AT.version] = VERSION;
  new DataView(bytes.buffer).setUint32(AT.iterations, iterations);
  bytes.set(salt, AT.salt);
  bytes.set(noncePrefix, AT.noncePrefix);
  bytes.set(check, AT.check);
  return bytes;
}

/** Whether these bytes begin as a sealed file of any version does. */
export const hasMagic = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** What the nonces of a file begin with, of the bytes of its header. */
export const noncePrefixIn = (bytes: Bytes): Bytes => bytes.slice(AT.noncePrefix, AT.check);

function checkVersion(bytes: Uint8Array): void {
  const version = bytes[AT.version];
  if (!hasMagic(bytes) || version === 0)
    throw new Refusal(
      'This file is no encrypted backup of Kithcraft. Nothing was changed. Choose another file.',
    );
  if (version !== undefined && version > VERSION)
    throw new Refusal(
      'This file was encrypted by a newer version of Kithcraft. Nothing was changed. Update the extension, then open the file again.',
    );
}

/**
 * Reads the first `LENGTH.header` bytes of a file.
 * @throws {Refusal} with a sentence, if the file is not sealed, of a newer version, cut off, or out of bounds.
 */
export function headerFrom(bytes: Bytes, { fewest, most }: IterationBounds): Header {
  checkVersion(bytes);
  if (bytes.length < LENGTH.header)
    throw new Refusal(
      'This file is damaged: it ends too early. Nothing was changed. Choose another copy of the backup.',
    );
  const iterations = new DataView(bytes.buffer, bytes.byteOffset).getUint32(AT.iterations);
  if (iterations < fewest || iterations > most)
    throw new Refusal(
      'This file is damaged or was not made by Kithcraft: what it says about its own encryption cannot be right. Nothing was changed. Choose another copy of the backup.',
    );
  return {
    iterations,
    salt: bytes.slice(AT.salt, AT.noncePrefix),
    noncePrefix: noncePrefixIn(bytes),
    check: bytes.slice(AT.check, AT.end),
  };
}
