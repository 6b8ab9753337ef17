import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Half of a SHA-256 in hexadecimal: two texts that differ have different ones, for all that a file can hold. At once: a
 * hash of the browser's own is another thread's work, and a hundred thousand short texts wait for it far longer.
 */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
