import { Refusal } from '../../core/drafts.ts';

/** What is said of a copy that cannot be read whole. */
export const DAMAGED = (): Refusal =>
  new Refusal('This backup is damaged, so nothing was changed. Choose another one.');

/** Records as packed JSON (gzip, RFC 1952). */
export async function packed(records: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([JSON.stringify(records)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The JSON of records that were packed.
 * @throws {Refusal} with a sentence, if it is damaged.
 */
export async function unpackedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  } catch {
    throw DAMAGED();
  }
}

/**
 * The records that were packed.
 * @throws {Refusal} with a sentence, if they are damaged.
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<unknown[]> {
  const text = await unpackedText(bytes);
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    throw DAMAGED();
  }
}
