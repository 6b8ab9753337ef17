import { type Backup, keptBackups } from '../core/backup.ts';
import { dayOf } from '../core/day.ts';
import { highWater } from '../platform/high-water.ts';
import { canPickFolder, mayWriteInto } from '../platform/picked-folder.ts';
import { dropFolder, type KeptFolder, keepFolder, keptFolder } from '../store/backups/folder.ts';
import { allBackups } from '../store/backups/kept.ts';
import { backupFile } from './exports/backup.ts';

type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/** How it stands with the folder that the user picked. */
export interface FolderNow {
  name: string;
  /** When the copy that was written last was made, in ms. */
  at?: number | undefined;
  /** The browser wants to ask the user again. */
  asks?: boolean;
  /** Why nothing could be written, as a sentence. */
  problem?: string;
}

const NAME = /^kithcraft-backup-\d{4}-\d\d-\d\d-(\d+)\.json$/u;
const nameOf = ({ id, at }: Backup): string => `kithcraft-backup-${dayOf(at)}-${id}.json`;

/** Of our own files in a folder, those that are not kept any more. Whatever else is in it is the user's. */
async function outdated(folder: Folder): Promise<string[]> {
  const ours: { name: string; id: number; at: number; why: 'day' }[] = [];
  for await (const name of folder.keys()) {
    const at = Number(NAME.exec(name)?.[1]);
    if (Number.isSafeInteger(at)) ours.push({ name, id: at, at, why: 'day' });
  }
  const kept = new Set(keptBackups(ours));
  return ours.filter((one) => !kept.has(one)).map(({ name }) => name);
}

/** Writes a copy into a folder as one file, and removes those that are not kept any more: the latest days and weeks are. */
async function writeInto(handle: FileSystemDirectoryHandle, backup: Backup): Promise<void> {
  const folder = handle as Folder;
  const content = await backupFile(backup.id);
  const file = await folder.getFileHandle(nameOf(backup), { create: true });
  const writing = await file.createWritable();
  await writing.write(content);
  // Only now it takes the place of what was there.
  await writing.close();
  for (const name of await outdated(folder)) await folder.removeEntry(name);
}

const PROBLEMS: Readonly<Record<string, string>> = {
  NotFoundError:
    'The folder is not there any more, so the backup is inside the browser only. Connect its disk if it has one of its own, or choose another folder.',
  QuotaExceededError:
    'There is no room left in the folder, so the backup is inside the browser only. Make some room, then try again.',
};
const UNKNOWN =
  'The browser could not write into the folder, so the backup is inside the browser only. Try again, or choose another folder.';

function problemWith(error: unknown): string {
  console.error(error);
  return (error instanceof DOMException && PROBLEMS[error.name]) || UNKNOWN;
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
async function writeAndKnow({ handle, written }: KeptFolder, backup: Backup): Promise<KeptFolder> {
  await writeInto(handle, backup);
  const { id, at, size } = backup;
  const others = written.filter((one) => one.id !== id);
  const now = { handle, written: [{ id, at, size }, ...others].slice(0, KNOWN) };
  await keepFolder(now);
  return now;
}

function stateOf({ handle, written }: KeptFolder): FolderNow {
  return { name: handle.name, at: written.toSorted((a, b) => b.at - a.at)[0]?.at };
}

async function writeLatest(): Promise<FolderNow | undefined> {
  let folder = await keptFolder();
  if (!folder) return undefined;
  try {
    if (!(await mayWriteInto(folder.handle))) return { ...stateOf(folder), asks: true };
    for (const backup of await dueOf(folder)) folder = await writeAndKnow(folder, backup);
    return stateOf(folder);
  } catch (error) {
    return { ...stateOf(folder), problem: problemWith(error) };
  }
}

/** One page at a time has to do with the folder: what is just being written may not bring back one that was left. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kithcraft-folder', work) as Promise<T>;

/** From now on copies are written into a folder, in the place of the one before. */
export const takeFolder = (handle: FileSystemDirectoryHandle): Promise<unknown> =>
  alone(() => keepFolder({ handle, written: [] }));

/** Nothing more is written into the folder. What is in it stays. */
export const leaveFolder = (): Promise<void> => alone(dropFolder);

/**
 * Writes the latest copy into the folder that the user picked, if it is not there yet and the browser allows it without
 * asking: only a page can ask. Who was forgotten is taken out there too.
 * @returns how it stands with the folder; nothing, if there is none.
 */
export const copyOut = async (): Promise<FolderNow | undefined> =>
  canPickFolder() ? alone(writeLatest) : undefined;
