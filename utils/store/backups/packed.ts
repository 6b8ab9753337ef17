import { Refusal } from '../../core/drafts.ts';

/** Records as packed JSON (gzip, RFC 1952). */
export async function packed(records: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([JSON.stringify(records)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The records that were packed.
 * @throws {Refusal} with a sentence, if they are damaged.
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<unknown[]> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(stream).json()) as unknown[];
  } catch {
    throw new Refusal('This backup is damaged, so nothing was changed. Choose another one.');
  }
}
