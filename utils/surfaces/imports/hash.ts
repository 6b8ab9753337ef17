import { breath } from '../../formats/breath.ts';

/** Half of a SHA-256 in hexadecimal: two texts that differ have different ones, for all that a file can hold. */
export async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** So many are worked on at once: each by itself waits far longer than it works, and more would keep the page from drawing. */
const AT_ONCE = 500;

/** Does the same with each, many at once, in order; the page draws and answers in between. */
export async function eachOf<T, R>(list: readonly T[], work: (one: T) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < list.length; i += AT_ONCE) {
    results.push(...(await Promise.all(list.slice(i, i + AT_ONCE).map(work))));
    await breath();
  }
  return results;
}
