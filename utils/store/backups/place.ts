import type { Backup } from '../../core/backup.ts';
import { databasePlace } from './database-place.ts';
import { filesPlace } from './files-place.ts';

/** Some records of one store, packed. */
export interface Chunk {
  store: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where copies are kept. A copy is one as soon as its description is there, which comes last. */
export interface BackupPlace {
  /** Every copy that is complete. */
  all(): Promise<Backup[]>;
  /** The ids of all there is, also of copies that were never completed. */
  ids(): Promise<number[]>;
  put(backup: Backup): Promise<void>;
  /** The numbers of a copy's chunks, in order. */
  chunks(id: number): Promise<number[]>;
  chunk(id: number, number: number): Promise<Chunk>;
  putChunk(id: number, number: number, chunk: Chunk): Promise<void>;
  drop(id: number): Promise<void>;
}

async function files(): Promise<BackupPlace | undefined> {
  try {
    return filesPlace(await navigator.storage.getDirectory());
  } catch {
    return undefined;
  }
}

/**
 * Where copies are kept here: in files of the extension's own, since all databases of the extension lie in one folder and
 * are damaged together (seen in Chromium 156). Where there are none, such as in a private window of Firefox, in a database.
 */
export const backupPlace = async (): Promise<BackupPlace> => (await files()) ?? databasePlace;

/** Every place where a copy can be: files may not have been there once, or may not be there now. */
export const everyPlace = async (): Promise<BackupPlace[]> => [(await files()) ?? [], databasePlace].flat();
