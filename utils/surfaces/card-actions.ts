import { tagsFrom } from '../core/drafts.ts';
import type { Identity } from '../core/identity.ts';
import type { PageView } from '../core/views.ts';
import { openOptions, openPage } from '../platform/tabs.ts';
import { addIdentity } from '../store/identities.ts';
import { finishFollowUp } from '../store/interactions.ts';
import { join, leave } from '../store/memberships.ts';
import { deleteNote, writeNote } from '../store/notes.ts';
import type { Store } from '../store/open.ts';
import { savePerson, setTags } from '../store/people.ts';
import type { Written } from '../store/write.ts';
import type { CurrentPage } from './current-page.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';

type Work<T> = (store: Store, now: number) => Promise<Written<T>>;

/** One write, said to the user, after which the card shows what is true now. */
async function act<T>(page: CurrentPage, work: Work<T>, done: string): Promise<void> {
  await attempt(
    async () => work(await records(), Date.now()),
    () => done,
  );
  await page.refresh();
}

const knownId = (view: PageView): string | undefined =>
  view.kind === 'profile' ? view.known?.person.id : undefined;

/** What the card lets the user do about the person of the current page. */
export function cardActions(page: CurrentPage) {
  const withPerson = (work: (id: string) => Promise<void>): Promise<void> => {
    const id = knownId(page.view.value);
    return id === undefined ? Promise.resolve() : work(id);
  };
  return {
    onSave() {
      const view = page.view.value;
      if (view.kind !== 'profile') return Promise.resolve();
      return act(
        page,
        (store, now) => savePerson(store, view.profile, now),
        `${view.profile.name} is in your people now.`,
      );
    },
    onAddNote: (text: string) =>
      withPerson((id) =>
        act(page, (store, now) => writeNote(store, id, text, page.url.value, now), 'Note kept.'),
      ),
    onDeleteNote: (id: string) => act(page, (store, now) => deleteNote(store, id, now), 'Note deleted.'),
    onSetTags: (tags: readonly string[]) =>
      withPerson((id) =>
        act(page, async (store, now) => setTags(store, id, tagsFrom(tags), now), 'Tags kept.'),
      ),
    onAddIdentity: (identity: Identity, url: string) =>
      withPerson((id) =>
        act(page, (store, now) => addIdentity(store, id, { identity, url }, now), 'Page added.'),
      ),
    onJoin: (communityId: string) =>
      withPerson((id) => act(page, (store, now) => join(store, id, communityId, now), 'Community added.')),
    onLeave: (membershipId: string) =>
      act(page, (store, now) => leave(store, membershipId, now), 'Community removed.'),
    onFollowUpDone: (interactionId: string) =>
      act(page, (store, now) => finishFollowUp(store, interactionId, now), 'Follow-up done.'),
    onOpenPage: (url: string) => void openPage(url),
    onOpenPerson: (id: string) => void openOptions(`people/${id}`),
  };
}
