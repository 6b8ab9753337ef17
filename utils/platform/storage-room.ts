/** How much room there is, in bytes, and whether the browser promised to keep what is stored. */
export interface StorageRoom {
  used: number;
  /** Undefined where the browser does not say. */
  quota?: number;
  kept: boolean;
}

/** Asks the browser how much room the records take (https://storage.spec.whatwg.org/). */
export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0, quota }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, kept, ...(quota === undefined ? {} : { quota }) };
}

/** Asks the browser to keep what is stored when it needs room. Firefox asks the user. @returns whether it will. */
export const keepStored = (): Promise<boolean> => navigator.storage.persist();

/** Whether asking to keep it is answered without a question to the user. */
export const keepsSilently = (): boolean => !('mozInnerScreenX' in globalThis);
