import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. At once: a hash of the browser's own is another thread's work,
 * and a hundred thousand short texts wait for it far longer.
 */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
