import type { Backup } from '../core/backup.ts';
import { sealingOf, sealingUnder, sealWith } from '../formats/sealed.ts';
import { highWater } from '../platform/high-water.ts';
import { canPickFolder, mayWriteInto } from '../platform/picked-folder.ts';
import { aloneWith } from '../store/alone-with.ts';
import {
  dropFolder,
  type FolderKey,
  type KeptFolder,
  keepFolder,
  keptFolder,
} from '../store/backups/folder.ts';
import { allBackups } from '../store/backups/kept.ts';
import { backupFile } from './exports/backup.ts';
import { partsOf } from './exports/gathered.ts';
import { goOverAll, type OnFile } from './folder/go-over-all.ts';
import { type Folder, nameOf, ownFiles, sweepFolder } from './folder/own-files.ts';
import { problemWith } from './folder/problem.ts';
import { writeFile } from './folder/write-file.ts';

/** How it stands with the folder that the user picked. */
export interface FolderNow {
  name: string;
  /** When the copy that was written last was made, in ms. */
  at?: number | undefined;
  /** Copies are encrypted. */
  sealed: boolean;
  /** So many of our own files there cannot be opened: whoever is in them cannot be taken out. */
  closed: number;
  /** The browser wants to ask the user again. */
  asks?: boolean;
  /** Why nothing could be written, as a sentence. */
  problem?: string;
}

/** What a copy is sealed with: where nothing new is any more, what is there sealed is not laid open. */
async function keyFor({ handle, sealing, former = [] }: KeptFolder, backup: Backup) {
  if (sealing) return sealing;
  const there = (await ownFiles(handle as Folder)).find(({ id, sealed }) => id === backup.id && sealed);
  return there && sealingOf(await (await handle.getFileHandle(there.name)).getFile(), former);
}

/** Writes a copy into the folder, in the place of what there was of it, and removes those that are not kept any more. */
async function writeInto(kept: KeptFolder, backup: Backup): Promise<void> {
  const folder = kept.handle as Folder;
  const key = await keyFor(kept, backup);
  const name = nameOf(backup, key !== undefined);
  const content = partsOf((await backupFile(backup.id)).stream());
  await writeFile(folder, name, key ? sealWith(content, key) : content);
  for (const other of await ownFiles(folder))
    if (other.id === backup.id && other.name !== name) await folder.removeEntry(other.name);
  await sweepFolder(folder);
}

/** So many are known to be written: more than are kept. */
const KNOWN = 30;

/**
 * The copies to be written: the latest but for those of what a restore did away with, none while records are missing; and
 * again those from which somebody was taken out since.
 */
async function dueOf({ written }: KeptFolder): Promise<Backup[]> {
  const all = await allBackups();
  const before = (id: number) => written.find((one) => one.id === id);
  const changed = all.filter(({ id, size }) => (before(id)?.size ?? size) !== size);
  if (await highWater.lost()) return changed;
  const latest = all.find(({ why }) => why !== 'before restore');
  return latest && !before(latest.id) ? [latest, ...changed] : changed;
}

/** Writes a copy and keeps in mind that it is written. */
async function writeAndKnow(folder: KeptFolder, backup: Backup): Promise<KeptFolder> {
  await writeInto(folder, backup);
  const { id, at, size } = backup;
  const others = folder.written.filter((one) => one.id !== id);
  const now = { ...folder, written: [{ id, at, size }, ...others].slice(0, KNOWN) };
  await keepFolder(now);
  return now;
}

function stateOf({ handle, written, sealing, over }: KeptFolder): FolderNow {
  const at = written.toSorted((a, b) => b.at - a.at)[0]?.at;
  return { name: handle.name, at, sealed: sealing !== undefined, closed: over?.closed.length ?? 0 };
}

async function writeLatest(onFile: OnFile | undefined): Promise<FolderNow | undefined> {
  let folder = await keptFolder();
  if (!folder) return undefined;
  try {
    if (!(await mayWriteInto(folder.handle))) return { ...stateOf(folder), asks: true };
    const due = await dueOf(folder);
    for (const backup of due) folder = await writeAndKnow(folder, backup);
    return stateOf(await goOverAll(folder, due.length > 0, onFile));
  } catch (error) {
    return { ...stateOf(folder), problem: problemWith(error) };
  }
}

/** One page at a time has to do with the folder: what is just being written may not bring back one that was left. */
const alone = aloneWith('folder');

/** The key of a passphrase; nothing, if there is none. */
const keyOf = async (passphrase: string | undefined): Promise<FolderKey | undefined> =>
  passphrase === undefined ? undefined : sealingUnder(passphrase);

/** A folder whose copies are sealed with a key from now on, or with none; what is there may still be sealed with those before. */
function sealedWith({ sealing: before, ...folder }: KeptFolder, sealing: FolderKey | undefined): KeptFolder {
  const former = [...(before ? [before] : []), ...(folder.former ?? [])];
  return { ...folder, former, ...(sealing ? { sealing } : {}) };
}

/**
 * From now on copies are written into a folder, in the place of the one before; encrypted, if there is a passphrase.
 * @throws {Refusal} with a sentence, if the passphrase is too short.
 */
export async function takeFolder(handle: FileSystemDirectoryHandle, passphrase?: string): Promise<void> {
  const sealing = await keyOf(passphrase);
  await alone(async () => {
    const { former = [], sealing: before } = (await keptFolder()) ?? {};
    const folder: KeptFolder = { handle, written: [], former, ...(before ? { sealing: before } : {}) };
    await keepFolder(sealing ? sealedWith(folder, sealing) : folder);
  });
}

/**
 * From now on the copies in the folder are encrypted under a passphrase, also those that are there already; without one,
 * new ones are not, and those that are there stay as they are.
 * @throws {Refusal} with a sentence, if the passphrase is too short.
 */
export async function sealFolder(passphrase: string | undefined): Promise<void> {
  const sealing = await keyOf(passphrase);
  await alone(async () => {
    const folder = await keptFolder();
    if (folder) await keepFolder(sealedWith(folder, sealing));
  });
}

/** Nothing more is written into the folder. What is in it stays. */
export const leaveFolder = (): Promise<void> => alone(dropFolder);

/**
 * Writes the latest copy into the folder that the user picked, if it is not there yet and the browser allows it without
 * asking: only a page can ask. Who was forgotten is taken out of every copy there.
 * @param onFile is told how many of the files there are gone over for that, while it lasts.
 * @returns how it stands with the folder; nothing, if there is none.
 */
export const copyOut = async (onFile?: OnFile): Promise<FolderNow | undefined> =>
  canPickFolder() ? alone(() => writeLatest(onFile)) : undefined;
