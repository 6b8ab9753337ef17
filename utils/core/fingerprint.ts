/** FNV-1a over UTF-16 units, begun with a seed. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * A few characters that tell texts apart without keeping them: 64 bits and the length. Not for what somebody might want to
 * forge.
 */
export const fingerprint = (text: string): string =>
  `${text.length} ${hash(text, 0x811c9dc5).toString(36)} ${hash(text, 0x2c1b3c6d).toString(36)}`;
