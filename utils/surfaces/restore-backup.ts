import { type OnProgress, restore } from '../store/backups/restore.ts';
import { records } from './records.ts';
import { said } from './said.ts';

/**
 * Makes all records what they were when a copy was made, and says how to come back.
 * @throws {Refusal} with a sentence, if the copy is gone or damaged; nothing was changed then.
 */
export async function restoreBackup(id: number, onProgress?: OnProgress): Promise<void> {
  await restore(await records(), id, Date.now(), onProgress);
  said.value = {
    tone: 'done',
    text: 'Restored: everything is as it was then. To come back, restore the backup that was made just before.',
  };
}
