import { type Backup, keptBackups } from '../../core/backup.ts';
import { dayOf } from '../../core/day.ts';

/** A folder of the user's, with what of it the types of the platform leave out. */
export type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/** A file in it that Kithcraft wrote, as its name says. */
export interface OwnFile {
  name: string;
  /** Of the backup that it is a copy of; the moment when it was made, in ms. */
  id: number;
  /** It is encrypted. */
  sealed: boolean;
}

const NAME = /^kithcraft-backup-\d{4}-\d\d-\d\d-(\d+)\.(json|kithcraft)$/u;

/** What the file of a backup is called. */
export const nameOf = ({ id, at }: Pick<Backup, 'id' | 'at'>, sealed: boolean): string =>
  `kithcraft-backup-${dayOf(at)}-${id}.${sealed ? 'kithcraft' : 'json'}`;

/** What a file is called once it is encrypted. */
export const sealedName = (name: string): string => name.replace(/\.json$/u, '.kithcraft');

/** Our own files. Whatever else is in the folder is the user's. */
export async function ownFiles(folder: Folder): Promise<OwnFile[]> {
  const found: OwnFile[] = [];
  for await (const name of folder.keys()) {
    const [, digits, ending] = NAME.exec(name) ?? [];
    const id = Number(digits);
    if (Number.isSafeInteger(id)) found.push({ name, id, sealed: ending === 'kithcraft' });
  }
  return found;
}

/** Removes our own files that are not kept any more: the latest days and weeks are. */
export async function sweepFolder(folder: Folder): Promise<void> {
  const ours = await ownFiles(folder);
  // Of a copy there are two files for a moment, when it is just being encrypted.
  const ids = [...new Set(ours.map(({ id }) => id))];
  const kept = new Set(
    keptBackups(ids.map((id) => ({ id, at: id, why: 'day' as const }))).map(({ id }) => id),
  );
  for (const { id, name } of ours) if (!kept.has(id)) await folder.removeEntry(name);
}
