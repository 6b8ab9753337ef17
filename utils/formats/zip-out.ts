import { TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { fileNameFor, safeName } from './markdown-file-name.ts';

/** One file of an archive. `name` may have folders, with `/`. */
export interface ArchivedFile {
  name: string;
  text: string;
}

type Files = AsyncIterable<ArchivedFile> | Iterable<ArchivedFile>;

/** The names given so far, by folder and ending. */
type Taken = Map<string, Set<string>>;

/** A path that stays inside of the folder it is unpacked in, on every system, and is there only once. */
function pathFor(name: string, taken: Taken): string {
  const parts = name.split(/[/\\]/u);
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/isu.exec(parts.pop() ?? '') ?? [];
  const folder = parts
    .map(safeName)
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
  const place = (folder + ending).toLowerCase();
  const here = taken.get(place) ?? new Set();
  taken.set(place, here);
  return folder + fileNameFor(stem, here) + ending;
}

async function write(files: Files, to: WritableStream<Uint8Array>): Promise<void> {
  // Level 6 is the browser's own compression. Any other one, and workers, need code that the extension's rules forbid.
  const zip = new ZipWriter(to, { useWebWorkers: false, level: 6 });
  const taken: Taken = new Map();
  for await (const { name, text } of files) await zip.add(pathFor(name, taken), new TextReader(text));
  await zip.close();
}

/**
 * An archive (ZIP) as it is written: a file is asked for when the one before it was read, and of that only its entry in
 * the directory is kept. Unsafe names are changed. What `files` throws, the reader gets; if the reader ends, so do `files`.
 */
export function zipOf(files: Files): ReadableStream<Uint8Array> {
  let fail = (_reason: unknown): void => undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      fail = (reason) => controller.error(reason);
    },
  });
  write(files, writable).catch((reason) => fail(reason));
  return readable;
}
