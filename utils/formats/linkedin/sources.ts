import { Refusal } from '../../core/drafts.ts';
import type { LeftOut } from '../../core/incoming.ts';
import { readCsv, readLongCsv } from '../csv.ts';
import { textOfFile } from '../text-of-file.ts';
import { readZip } from '../zip.ts';
import { type Kind, kindOf } from './kinds.ts';
import { placeOf, type Sheet } from './sheet.ts';

/** How far down a header is looked for, in characters: what stands above it is a paragraph. */
const HEAD = 64 * 1024;

/** A file of the export that is known by its header and has not been read yet. */
export interface Source {
  name: string;
  inArchive: boolean;
  file: Blob;
  kind: Kind;
}

const WHAT_TO_DO =
  'Nothing was changed. Choose the ZIP file that LinkedIn sent you, or a CSV file out of it such as Connections.csv.';

/** In any case and folder; not the hidden twins that macOS packs beside each file. */
const isCsv = (name: string): boolean => /(?:^|\/)[^./][^/]*\.csv$/iu.test(name);

/** By its first bytes: a file, the end of an empty archive, or a part of one (APPNOTE 4.3). */
export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, a, b] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && [0x0304, 0x0506, 0x0708].includes((a ?? 0) * 256 + (b ?? 0));
}

async function kindIn(file: Blob, name: string): Promise<Kind | undefined> {
  const head = (await textOfFile(file)).slice(0, HEAD);
  const table = readCsv(head, (cells) => kindOf(cells, name) !== undefined, false);
  return table && kindOf(table.columns, name);
}

/** Whether a CSV file is one of LinkedIn's export, by its header. */
export const isLinkedIn = async (file: Blob, name: string): Promise<boolean> =>
  (await kindIn(file, name)) !== undefined;

/**
 * Reads the table of a file.
 * @throws {Refusal} with a sentence, if it is larger than any list of people.
 */
export async function sheetFrom({ file, name, inArchive, kind }: Source): Promise<Sheet | undefined> {
  const table = await readLongCsv(await textOfFile(file), (cells) => kindOf(cells, name) === kind);
  return table && { name, inArchive, table };
}

/** One file of an archive that cannot be read is no reason to refuse the others. */
export const unreadable = ({ name }: { name: string }): LeftOut => ({
  at: placeOf({ name, inArchive: true }, 1),
  reason: 'This file could not be read as a table, so nothing is taken from it.',
});

async function sourceFrom(name: string, file: Blob): Promise<Source | LeftOut> {
  try {
    const kind = await kindIn(file, name);
    if (kind) return { name, inArchive: true, file, kind };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return unreadable({ name });
  }
  return {
    at: placeOf({ name, inArchive: true }, 1),
    reason: 'This file is none of those that Kithcraft reads, so nothing is taken from it.',
  };
}

async function fromArchive(file: Blob): Promise<{ sources: Source[]; leftOut: LeftOut[] }> {
  const [sources, leftOut]: [Source[], LeftOut[]] = [[], []];
  for (const [name, one] of await readZip(file, isCsv)) {
    const source = await sourceFrom(name, one);
    if ('kind' in source) sources.push(source);
    else leftOut.push(source);
  }
  if (sources.length === 0)
    throw new Refusal(`There is nothing of LinkedIn’s in this archive. ${WHAT_TO_DO}`);
  return { sources, leftOut };
}

/**
 * The files of an export, be it the archive or one file out of it, and what of it is none of them.
 * @throws {Refusal} with a sentence, if nothing of it is LinkedIn's.
 */
export async function sourcesIn(
  file: Blob,
  name: string,
): Promise<{ sources: Source[]; leftOut: LeftOut[] }> {
  if (await isZip(file)) return fromArchive(file);
  const kind = await kindIn(file, name);
  if (!kind) throw new Refusal(`This file is none that LinkedIn exports. ${WHAT_TO_DO}`);
  return { sources: [{ name, inArchive: false, file, kind }], leftOut: [] };
}
