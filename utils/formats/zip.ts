// The core without fallbacks: it unpacks with the DecompressionStream of the platform, which every browser that runs
// the extension has, and Node. It weighs 22 kB packed, and it can start neither workers nor WebAssembly, which the
// extension's content policy would refuse anyway.
import {
  BlobReader,
  type Entry,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { Refusal } from '../core/drafts.ts';

const MB = 1024 * 1024;
const MOST_ENTRIES = 5_000;
/** How much is unpacked at most, in bytes. */
export interface Room {
  /** Of one wanted file. */
  entry: number;
  /** Of all wanted files together. */
  sum: number;
}
export const ROOM: Room = { entry: 100 * MB, sum: 300 * MB };
/** What may be read at once, in bytes: far more than the directory of the most entries takes. */
const LARGEST_READ = 16 * MB;

const refusal = (what: string): Refusal =>
  new Refusal(`${what} Nothing was changed. Choose another one, or unpack it and choose one of its files.`);

const damaged = (): Refusal =>
  new Refusal(
    'This archive is damaged or is not complete. Nothing was changed. Download it again, then choose it once more.',
  );

function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const unsupported = error instanceof Error && error.message === ERR_UNSUPPORTED_COMPRESSION;
  return unsupported ? refusal('This archive is packed in a way that cannot be read here.') : damaged();
}

/** Names that would lead out of a folder name no file of an honest archive. */
function isPlain(name: string): boolean {
  if (name.includes('\\') || name.startsWith('/') || /^[a-z]:/iu.test(name)) return false;
  return !name.split('/').includes('..');
}

/** The directory's size is what the archive says; no archive of ours needs this much. */
function boundedReader(file: Blob): BlobReader {
  const reader = new BlobReader(file);
  const read = reader.readUint8Array.bind(reader);
  reader.readUint8Array = async (offset, length) => {
    if (length > LARGEST_READ) throw damaged();
    return read(offset, length);
  };
  return reader;
}

/** Unpacks one file into memory. What the archive says about sizes is not believed: bytes are counted as they come. */
async function unpacked(entry: FileEntry, room: Room, taken: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const into = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.byteLength;
      // Refusing here ends the unpacking: the streams before this one are cancelled.
      if (size > room.entry)
        throw refusal(`This archive has a file that is larger than ${room.entry / MB} MB.`);
      if (taken + size > room.sum)
        throw refusal(`The files in this archive are larger than ${room.sum / MB} MB together.`);
      chunks.push(chunk);
    },
  });
  // Entries that share bytes are how a small archive unpacks to an endless one.
  await entry.getData(into, { useWebWorkers: false, checkCrc32: true, checkOverlappingEntry: true });
  return new Blob(chunks);
}

async function unpackedAll(
  entries: AsyncIterable<Entry>,
  wanted: (name: string) => boolean,
  room: Room,
): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  let [count, sum] = [0, 0];
  for await (const entry of entries) {
    count += 1;
    if (count > MOST_ENTRIES) throw refusal(`This archive has more than ${MOST_ENTRIES} files.`);
    const name = entry.filename;
    if (entry.directory || !isPlain(name) || files.has(name) || !wanted(name)) continue;
    if (entry.encrypted) throw refusal('This archive is locked with a password, so it cannot be read.');
    const file = await unpacked(entry, room, sum);
    sum += file.size;
    files.set(name, file);
  }
  return files;
}

/**
 * Unpacks the wanted files of a ZIP archive (APPNOTE 6.3) into memory, by their names in it. Folders, and names that lead
 * out of the archive, are passed over; of two files with one name the first is taken.
 * @throws {Refusal} with a sentence, if it is locked, damaged or too large.
 */
export async function readZip(
  file: Blob,
  wanted: (name: string) => boolean,
  room = ROOM,
): Promise<Map<string, Blob>> {
  const reader = new ZipReader(boundedReader(file), { filenameValidation: 'tolerant' });
  try {
    return await unpackedAll(reader.getEntriesGenerator(), wanted, room);
  } catch (error) {
    throw refusalFrom(error);
  }
}
