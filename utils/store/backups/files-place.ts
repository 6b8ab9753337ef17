import type { Backup } from '../../core/backup.ts';
import type { BackupPlace, Chunk } from './place.ts';

const FOLDER = 'backups';
/** What a copy is; it is written last. */
const DESCRIPTION = 'backup.json';

type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

const nameOf = (number: number, store: string): string => `${String(number).padStart(7, '0')}.${store}.gz`;

async function write(folder: Folder, name: string, content: BufferSource | string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(content);
  // Only now it takes the place of what was there.
  await writing.close();
}

async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

async function described(folder: Folder): Promise<Backup | undefined> {
  try {
    const file = await (await folder.getFileHandle(DESCRIPTION)).getFile();
    return JSON.parse(await file.text()) as Backup;
  } catch (error) {
    // It was never completed. One that cannot be read just now is not taken for such: that would be dropped.
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

const numberIn = (name: string): number => Number(name.split('.')[0]);

/** The names of the chunks of each copy. Each is found by its number, so a folder is not read again for each of them. */
function chunkNames(folder: (id: number) => Promise<Folder>) {
  const known = new Map<number, string[]>();
  const read = async (id: number): Promise<string[]> => {
    const names = (await namesIn(await folder(id))).filter((name) => name !== DESCRIPTION);
    known.set(id, names);
    return names;
  };
  const nameAmong = (names: readonly string[] | undefined, number: number) =>
    names?.find((name) => numberIn(name) === number);
  return {
    read,
    nameOf: async (id: number, number: number): Promise<string> =>
      nameAmong(known.get(id), number) ?? nameAmong(await read(id), number) ?? nameOf(number, 'none'),
  };
}

/** Copies as files (https://fs.spec.whatwg.org/): a folder each, a file for each chunk. */
export function filesPlace(root: FileSystemDirectoryHandle): BackupPlace {
  const all = () => root.getDirectoryHandle(FOLDER, { create: true }) as Promise<Folder>;
  const folder = async (id: number) =>
    (await (await all()).getDirectoryHandle(String(id), { create: true })) as Folder;
  const names = chunkNames(folder);
  const ids = async () => (await namesIn(await all())).map(Number).filter(Number.isSafeInteger);
  return {
    ids,
    async all() {
      const found = await Promise.all((await ids()).map(async (id) => described(await folder(id))));
      return found.flatMap((one) => one ?? []);
    },
    put: async (backup) => write(await folder(backup.id), DESCRIPTION, JSON.stringify(backup)),
    chunks: async (id) => (await names.read(id)).map(numberIn),
    async chunk(id, number): Promise<Chunk> {
      const name = await names.nameOf(id, number);
      const file = await (await (await folder(id)).getFileHandle(name)).getFile();
      return { store: name.split('.')[1] ?? '', bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    putChunk: async (id, number, { store, bytes }) => write(await folder(id), nameOf(number, store), bytes),
    drop: async (id) => (await all()).removeEntry(String(id), { recursive: true }),
  };
}
