/** So much text is in memory at once, in characters or bytes: what is gathered is the browser's, on the disk if it is much. */
const PIECE = 1_000_000;

type Part = string | Uint8Array<ArrayBuffer>;

/** Gathers a file of any size without holding it in memory: piece by piece, it becomes a blob of blobs. */
export async function gathered(parts: AsyncIterable<Part>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let waiting: Part[] = [];
  let size = 0;
  const take = () => {
    pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size >= PIECE) take();
  }
  take();
  return new Blob(pieces, { type });
}

const encoder = new TextEncoder();

/** Texts as bytes of UTF-8. */
export async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const text of texts) yield encoder.encode(text);
}

/** What comes through a stream, part by part; whoever stops early lets go of its source. */
export async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      yield read.value as Uint8Array<ArrayBuffer>;
  } finally {
    await reader.cancel();
  }
}
