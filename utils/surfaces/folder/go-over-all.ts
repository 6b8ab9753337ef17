import { type GoneOver, type KeptFolder, keepFolder } from '../../store/backups/folder.ts';
import { allBackups } from '../../store/backups/kept.ts';
import { forgottenAmong } from '../../store/named.ts';
import { hashOf } from '../imports/hash.ts';
import { records } from '../records.ts';
import { type GoneOverFile, goOver } from './go-over.ts';
import type { IsForgotten } from './gone-in.ts';
import { type Folder, type OwnFile, ownFiles } from './own-files.ts';

/** Who is to stay forgotten, and a word that is another one as soon as somebody else is. */
interface ForgottenNow {
  word: string;
  /** Undefined if nobody is. */
  isForgotten: IsForgotten | undefined;
}

/** Where the records cannot be opened it is not known: a copy goes into the folder nevertheless. */
async function forgottenNow(): Promise<ForgottenNow> {
  try {
    const store = await records();
    const ids = await store.db.getAllKeys('forgotten');
    if (ids.length === 0) return { word: 'nobody', isForgotten: undefined };
    const among = await forgottenAmong(store);
    // Whom the user saved again since is here by their wish, and stays in the copies that have them as they are here.
    const isForgotten: IsForgotten = async (id, naming) =>
      among(naming) && (await store.db.getKey('people', id)) === undefined;
    return { word: hashOf(ids.join(' ')), isForgotten };
  } catch {
    return { word: 'unknown', isForgotten: undefined };
  }
}

const checkOf = ({ sealing }: KeptFolder): string => sealing?.check.join('.') ?? 'open';

/** Those that are written as their backups are now: out of these the forgotten are taken before it is said that they are. */
async function cleanIds({ written }: KeptFolder): Promise<Set<number>> {
  const sizes = new Map((await allBackups()).map(({ id, size }) => [id, size]));
  return new Set(written.filter(({ id, size }) => sizes.get(id) === size).map(({ id }) => id));
}

/** How far it is with this wish, of the files that are there. */
function begun({ over }: KeptFolder, wish: string, files: readonly OwnFile[]): GoneOver {
  if (over?.wish !== wish) return { wish, done: [], closed: [], whole: false };
  const there = new Set(files.map(({ name }) => name));
  const still = (names: readonly string[]) => names.filter((name) => there.has(name));
  return { wish, done: still(over.done), closed: still(over.closed), whole: false };
}

const withFile = (over: GoneOver, { name, read }: GoneOverFile): GoneOver =>
  read ? { ...over, done: [...over.done, name] } : { ...over, closed: [...over.closed, name] };

/** Is told of how many files are gone over, of how many. */
export type OnFile = (done: number, total: number) => void;

/** Goes over those that are left; after each it is kept in mind, for the page may be closed at any time. */
async function goOverRest(
  kept: KeptFolder,
  wish: string,
  isForgotten: IsForgotten | undefined,
  onFile: OnFile,
) {
  const { handle, sealing, former = [] } = kept;
  const files = await ownFiles(handle as Folder);
  const clean = await cleanIds(kept);
  const keys = sealing ? [sealing, ...former] : former;
  let over = begun(kept, wish, files);
  const past = new Set([...over.done, ...over.closed]);
  for (const file of files.filter(({ name }) => !past.has(name))) {
    onFile(over.done.length + over.closed.length, files.length);
    const gone = clean.has(file.id) ? undefined : isForgotten;
    over = withFile(over, await goOver(handle, file, { sealing, keys, isForgotten: gone }));
    await keepFolder({ ...kept, over });
  }
  return { ...over, whole: true };
}

/**
 * Goes over every file in the folder that Kithcraft wrote, also where its backup is kept no more: whoever was forgotten goes,
 * and what is not sealed with the key of today is. Each file once, until another is forgotten or the key is another one.
 * @param isMore whether files were written since.
 */
export async function goOverAll(
  kept: KeptFolder,
  isMore: boolean,
  onFile: OnFile = () => {},
): Promise<KeptFolder> {
  const { word, isForgotten } = await forgottenNow();
  const wish = `${checkOf(kept)} ${word}`;
  if (!isMore && kept.over?.whole && kept.over.wish === wish) return kept;
  const over = await goOverRest(kept, wish, isForgotten, onFile);
  // Once all that can be opened is sealed with the key of today, the former ones are of no use.
  const now = { ...kept, over, former: kept.sealing ? [] : (kept.former ?? []) };
  await keepFolder(now);
  return now;
}
