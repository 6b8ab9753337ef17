import { placeOf } from '../../utils/core/address-place.ts';
import type { IdentityRecord } from '../../utils/core/identity.ts';
import { begunNotes, dropBegun } from '../../utils/platform/begun-notes.ts';
import { dropDrafts, keptDrafts } from '../../utils/platform/kept-draft.ts';
import { keepNote } from '../../utils/platform/kept-note.ts';
import { dropOffered } from '../../utils/platform/omnibox.ts';
import { dropShown } from '../../utils/platform/shown-person.ts';
import { dropSuggested } from '../../utils/platform/suggested.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { records } from '../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../utils/surfaces/said.ts';

/** Notes that were begun about some people, or on a page of theirs. */
async function dropBegunAbout(ids: readonly string[], places: ReadonlySet<string>): Promise<void> {
  for (const { id, about, url = '' } of await begunNotes())
    if (about?.id === undefined ? places.has(placeOf(url)) : ids.includes(about.id)) await dropBegun(id);
}

/** What was typed about somebody and not saved. */
async function dropTyped(ids: readonly string[], pages: readonly IdentityRecord[]): Promise<void> {
  const keys = pages.map(({ key }) => key);
  await dropBegunAbout(ids, new Set(pages.map(({ url }) => placeOf(url))));
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
    const pages = await store.db.getAllFromIndex('identities', 'personId', id);
    const { result: ids } = await forgetPerson(store, id, Date.now());
    // They are forgotten: whatever goes wrong from here on, it may not be said that they are not.
    const kept = [dropSuggested(), dropTyped(ids, pages), dropShown(ids), dropOffered()];
    await Promise.all(kept).catch(console.error);
    // Nobody waits for it: there it may take minutes. What keeps it from being done is said on the data page.
    void takeOutOfFolder().catch(console.error);
    said.value = { tone: 'done', text: 'Forgotten. Nothing is kept about this person any more.' };
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}
