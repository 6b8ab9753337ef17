import { Refusal } from '../../core/drafts.ts';
import { entryWithout, type Named } from '../../core/without-person.ts';
import { editedJson } from '../../formats/kithcraft-json-lines.ts';
import { sealingOf, sealWith, unsealWith } from '../../formats/sealed.ts';
import type { FolderKey } from '../../store/backups/folder.ts';
import { encoded, partsOf } from '../exports/gathered.ts';
import { type Content, goneIn, type IsForgotten } from './gone-in.ts';
import { type OwnFile, sealedName } from './own-files.ts';
import { writeFile } from './write-file.ts';

/** What the copies in a folder are to be like. */
export interface Wish {
  /** Sealed with this; undefined: they may be as they are. */
  sealing: FolderKey | undefined;
  /** What they may be sealed with now. */
  keys: readonly FolderKey[];
  /** Without these; undefined where it is known that none of them is there. */
  isForgotten: IsForgotten | undefined;
}

const without = (content: Content, who: readonly Named[]): AsyncIterable<Uint8Array<ArrayBuffer>> =>
  who.length === 0
    ? content()
    : encoded(editedJson(content(), (list, json) => entryWithout(list, json, who)));

/** What came of a file: what it is called now, and whether it could be read. If not, whoever is in it stays. */
export interface GoneOverFile {
  name: string;
  read: boolean;
}

async function goOverOpened(
  folder: FileSystemDirectoryHandle,
  { name, sealed }: OwnFile,
  { sealing, keys, isForgotten }: Wish,
): Promise<GoneOverFile> {
  const file = await (await folder.getFileHandle(name)).getFile();
  const key = sealed ? await sealingOf(file, keys) : undefined;
  if (sealed && !key) return { name, read: false };
  const content: Content = () => (key ? unsealWith(file, key) : partsOf(file.stream()));
  const gone = isForgotten ? await goneIn(content, isForgotten) : [];
  if (!gone && sealed) return { name, read: false };
  // What is damaged and lies there for everybody to read is sealed as it is.
  const read = gone !== undefined;
  if (!gone?.length && (!sealing || key === sealing)) return { name, read };
  const by = sealing ?? key;
  const after = by ? sealedName(name) : name;
  const rest = without(content, gone ?? []);
  await writeFile(folder, after, by ? sealWith(rest, by) : rest);
  if (after !== name) await folder.removeEntry(name);
  return { name: after, read };
}

/**
 * Makes a file that is there as it is wished: sealed with the key of today, and nobody in it who was forgotten. The new one
 * is whole before the old one goes.
 */
export async function goOver(
  folder: FileSystemDirectoryHandle,
  file: OwnFile,
  wish: Wish,
): Promise<GoneOverFile> {
  try {
    return await goOverOpened(folder, file, wish);
  } catch (error) {
    // It is sealed, and damaged behind its beginning.
    if (error instanceof Refusal) return { name: file.name, read: false };
    throw error;
  }
}
