import { sha256Of } from '../../store/sha256.ts';

/** Half of a SHA-256 in hexadecimal: two texts that differ have different ones, for all that a file can hold. */
export const hashOf = (text: string): string => sha256Of(text).slice(0, 32);
