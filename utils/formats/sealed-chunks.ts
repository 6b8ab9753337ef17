import type { Header } from './sealed-header.ts';

/** How much content is sealed at once, in bytes. */
export const CHUNK = 1024 * 1024;
/** How much longer a chunk is when it is sealed, in bytes: the tag of GCM. */
export const TAG = 16;

/** A part of the content. All but the last are `CHUNK` bytes long; no content at all is one empty chunk. */
export interface Chunk {
  bytes: Uint8Array<ArrayBuffer>;
  last: boolean;
}

/** What can be sealed: all at once, or in pieces of any size. */
export type Content = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Chromium iterates over a stream by itself from version 124 only, and we start at 120. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever stops early lets go of the source; at its end this does nothing.
    await reader.cancel();
  }
}

function piecesIn(content: Content): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) return [content];
  return content instanceof ReadableStream ? piecesOf(content) : content;
}

/** Cuts content, in whatever pieces it comes, into chunks. Holds one of them at a time. */
export async function* chunksOf(content: Content): AsyncGenerator<Chunk> {
  let bytes = new Uint8Array(CHUNK);
  let filled = 0;
  for await (const piece of piecesIn(content)) {
    for (let at = 0; at < piece.length; ) {
      // Only what follows shows that a full chunk was not the last.
      if (filled === CHUNK) {
        yield { bytes, last: false };
        bytes = new Uint8Array(CHUNK);
        filled = 0;
      }
      const part = piece.subarray(at, at + CHUNK - filled);
      bytes.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { bytes: bytes.subarray(0, filled), last: true };
}

/**
 * How a chunk is sealed, by the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption
 * and its Nonce-Reuse Misuse-Resistance, 2015, https://eprint.iacr.org/2015/189). Its nonce holds its place, counted
 * from 0, and whether it is the last: moved, left out, repeated or cut off, a chunk no longer fits.
 * @param header its bytes, which every chunk vouches for.
 */
export function gcmOf(
  header: Uint8Array<ArrayBuffer>,
  prefix: Header['noncePrefix'],
  place: number,
  last: boolean,
) {
  const iv = new Uint8Array(prefix.length + 5);
  iv.set(prefix);
  // Four bytes are enough for 4 PiB of content, so that no nonce comes twice.
  new DataView(iv.buffer).setUint32(prefix.length, place);
  iv[prefix.length + 4] = last ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: header, tagLength: TAG * 8 };
}
