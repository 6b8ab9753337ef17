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

async function described(folder: Folder): Promise<Backup | undefined> {
  try {
    const file = await (await folder.getFileHandle(DESCRIPTION)).getFile();
    return JSON.parse(await file.text()) as Backup;
  } catch {
    // It was never completed.
    return undefined;
  }
}

/** Copies as files (https://fs.spec.whatwg.org/): a folder each, a file for each chunk. */
export function filesPlace(root: FileSystemDirectoryHandle): BackupPlace {
  const all = () => root.getDirectoryHandle(FOLDER, { create: true }) as Promise<Folder>;
  const folder = async (id: number) =>
    (await (await all()).getDirectoryHandle(String(id), { create: true })) as Folder;
  const chunkNames = async (id: number) =>
    (await namesIn(await folder(id))).filter((name) => name !== DESCRIPTION);
  const ids = async () => (await namesIn(await all())).map(Number).filter(Number.isSafeInteger);
  return {
    ids,
    async all() {
      const found = await Promise.all((await ids()).map(async (id) => described(await folder(id))));
      return found.flatMap((one) => one ?? []);
    },
    put: async (backup) => write(await folder(backup.id), DESCRIPTION, JSON.stringify(backup)),
    chunks: async (id) => (await chunkNames(id)).map((name) => Number(name.split('.')[0])),
    async chunk(id, number): Promise<Chunk> {
      const inside = await folder(id);
      const name = (await chunkNames(id)).find((one) => Number(one.split('.')[0]) === number) ?? '';
      const file = await (await inside.getFileHandle(name)).getFile();
      return { store: name.split('.')[1] ?? '', bytes: new Uint8Array(await file.arrayBuffer()) };
    },
    putChunk: async (id, number, { store, bytes }) => write(await folder(id), nameOf(number, store), bytes),
    drop: async (id) => (await all()).removeEntry(String(id), { recursive: true }),
  };
}
