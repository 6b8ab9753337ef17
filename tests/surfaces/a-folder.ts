import { afterEach, beforeEach, vi } from 'vitest';
import { backUp } from '../../utils/store/backups/back-up.ts';
import * as folders from '../../utils/store/backups/folder.ts';
import { dropBackups } from '../../utils/store/backups/kept.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aProfile, aStore, NOW } from '../store/a-store.ts';
import { FakeFolder } from '../store/backups/fake-files.ts';

/** How it stands with the folder where nothing is encrypted. */
export const OPEN = { name: 'folder', sealed: false, closed: 0 };

interface Held {
  folder: FakeFolder;
  kept: folders.KeptFolder | undefined;
  store: Store;
}

/** Before each test: a folder in memory that was picked, and a store with one person in it. */
export function aFolder() {
  const held = {} as Held;
  const more = {
    /** The folder is picked. */
    pick: (): void => {
      held.kept = { handle: held.folder as unknown as FileSystemDirectoryHandle, written: [] };
    },
    back: (when: number, why: 'day' | 'before restore' = 'day') => backUp(held.store.db.name, why, when),
    files: (): string[] => [...held.folder.entries.keys()].sort(),
    /** What the copy of a moment is called. */
    day: (when: number, ending = 'json'): string =>
      `kithcraft-backup-${new Date(when).toISOString().slice(0, 10)}-${when}.${ending}`,
    file: async (name: string): Promise<Blob> => (await held.folder.getFileHandle(name)).getFile(),
    text: async (name: string): Promise<string> => (await more.file(name)).text(),
    put: async (name: string, content: BlobPart): Promise<void> => {
      (await held.folder.getFileHandle(name, { create: true })).content = new Blob([content]);
    },
  };
  beforeEach(async () => {
    await dropBackups();
    held.folder = new FakeFolder();
    more.pick();
    vi.stubGlobal('showDirectoryPicker', () => {});
    // Only a browser can keep a handle in a database.
    vi.spyOn(folders, 'keptFolder').mockImplementation(async () => held.kept);
    vi.spyOn(folders, 'keepFolder').mockImplementation(async (given) => (held.kept = given));
    vi.spyOn(opening, 'records').mockImplementation(async () => held.store);
    held.store = await aStore();
    await savePerson(held.store, aProfile(), NOW);
  });
  afterEach(() => void vi.unstubAllGlobals());
  return Object.assign(held, more);
}
