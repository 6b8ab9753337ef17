const WRITING = { mode: 'readwrite' } as const;

/** What Chromium adds to https://fs.spec.whatwg.org/: https://wicg.github.io/file-system-access/ */
interface Asked extends FileSystemDirectoryHandle {
  queryPermission(how: typeof WRITING): Promise<PermissionState>;
  requestPermission(how: typeof WRITING): Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker?(how: typeof WRITING & { id: string }): Promise<FileSystemDirectoryHandle>;
}

/** Whether the user can pick a folder in this browser. */
export const canPickFolder = (): boolean => typeof (globalThis as Picking).showDirectoryPicker === 'function';

/** Lets the user pick a folder to write into; nothing, if they leave it. Must be called in the turn of a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as Picking).showDirectoryPicker?.({ ...WRITING, id: 'backups' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether it may be written into, without asking. */
export const mayWriteInto = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (folder as Asked).queryPermission(WRITING)) === 'granted';

/** Asks the user whether it may be written into. Must be called in the turn of a click. */
export const askToWriteInto = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await (folder as Asked).requestPermission(WRITING)) === 'granted';
