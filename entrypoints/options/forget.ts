import { dropDrafts, keptDrafts } from '../../utils/platform/kept-draft.ts';
import { keepNote } from '../../utils/platform/kept-note.ts';
import { dropShown } from '../../utils/platform/shown-person.ts';
import { dropSuggested } from '../../utils/platform/suggested.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { records } from '../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../utils/surfaces/said.ts';

/** What was typed about somebody and not saved. */
async function dropTyped(ids: readonly string[], keys: readonly string[]): Promise<void> {
  for (const id of ids) await keepNote(id, '');
  const about = (await keptDrafts()).filter(
    ({ draft, whom }) =>
      draft.personIds.some((id) => ids.includes(id)) || (whom !== undefined && keys.includes(whom)),
  );
  await dropDrafts(about.map(({ id }) => id));
}

/** The copies in the folder that the user picked. */
const takeOutOfFolder = async () => (await import('../../utils/surfaces/backup-folder.ts')).copyOut();

/**
 * Forgets somebody, also in what is kept until the browser closes, and says so. There is no Undo.
 * @returns whether they are forgotten.
 */
export async function forget(id: string): Promise<boolean> {
  try {
    const store = await records();
    const keys = await store.db.getAllKeysFromIndex('identities', 'personId', id);
    const { result: ids } = await forgetPerson(store, id, Date.now());
    // They are forgotten: whatever goes wrong from here on, it may not be said that they are not.
    await Promise.all([dropSuggested(), dropTyped(ids, keys), dropShown(ids)]).catch(console.error);
    // Nobody waits for it: there it may take minutes. What keeps it from being done is said on the data page.
    void takeOutOfFolder().catch(console.error);
    said.value = { tone: 'done', text: 'Forgotten. Nothing is kept about this person any more.' };
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}
