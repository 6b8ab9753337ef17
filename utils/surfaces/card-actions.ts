import { type Identity, identityKey } from '../core/identity.ts';
import type { NoticedIn } from '../core/membership.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import type { NoteDraft, PageView } from '../core/views.ts';
import { keepNote, keptNote } from '../platform/kept-note.ts';
import { openOptions, openPage } from '../platform/tabs.ts';
import { addIdentity } from '../store/identities.ts';
import { keepApart } from '../store/likenesses.ts';
import { decline, join, leave } from '../store/memberships.ts';
import { deleteNote, editNote, writeNote } from '../store/notes.ts';
import type { Store } from '../store/open.ts';
import { changeTags, savePerson } from '../store/people.ts';
import { leaveChange, takeChange } from '../store/profile-changes.ts';
import type { Written } from '../store/write.ts';
import type { CurrentPage } from './current-page.ts';
import { followUpActions } from './follow-up-actions.ts';
import { reportOfPage } from './page-report.ts';
import { records } from './records.ts';
import { attempt, said } from './said.ts';

type Work<T> = (store: Store, now: number) => Promise<Written<T>>;

/**
 * One write, said to the user, after which the card shows what is true now.
 * @returns whether it was made: if not, what was typed stays in its field.
 */
async function act<T>(page: CurrentPage, work: Work<T>, done: string): Promise<boolean> {
  const made = await attempt(
    async () => work(await records(), Date.now()),
    () => done,
  );
  await page.refresh();
  return made;
}

const knownOn = (view: PageView) =>
  view.kind === 'profile' || view.kind === 'person' ? view.known?.person : undefined;

/** Copies a text, or says that the browser did not let us. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    said.value = {
      tone: 'problem',
      text: 'The browser did not let this be copied. Select the text and copy it.',
    };
    return false;
  }
}

/** What the card lets the user do about the person of the current page. */
export function cardActions(page: CurrentPage) {
  const withPerson = (work: (person: Person) => Promise<boolean>): Promise<boolean> => {
    const person = knownOn(page.view.value);
    return person ? work(person) : Promise.resolve(false);
  };
  return {
    onBack: () => void page.back(),
    onSave() {
      const view = page.view.value;
      if (view.kind !== 'profile') return Promise.resolve(false);
      const done = `${view.profile.name} is in your people now.`;
      return act(page, (store, now) => savePerson(store, view.profile, now), done);
    },
    onAddNote({ text, ...more }: NoteDraft) {
      // The page of now: it may be another by the time the store is open.
      const url = page.url.value;
      return withPerson(({ id }) =>
        act(page, async (store, now) => writeNote(store, id, text, url, now, more), 'Note kept.'),
      );
    },
    recallNote: keptNote,
    onNoteTyped: (personId: string, text: string) => void keepNote(personId, text),
    onEditNote: (id: string, draft: NoteDraft) =>
      act(page, async (store, now) => editNote(store, id, draft, now), 'Note changed.'),
    onDeleteNote: (id: string) => act(page, (store, now) => deleteNote(store, id, now), 'Note deleted.'),
    onUseChange: (id: string) =>
      act(page, (store, now) => takeChange(store, id, now), 'Kept as the page says now.'),
    onLeaveChange: (id: string) => act(page, (store, now) => leaveChange(store, id, now), 'Left as it was.'),
    onSetTags: (tags: readonly string[]) =>
      withPerson((seen) =>
        act(page, (store, now) => changeTags(store, seen.id, seen.tags, tags, now), 'Tags kept.'),
      ),
    onAddIdentity: (identity: Identity, url: string) =>
      withPerson(({ id }) =>
        act(page, (store, now) => addIdentity(store, id, { identity, url }, now), 'Page added.'),
      ),
    onSamePerson(id: string) {
      const view = page.view.value;
      if (view.kind !== 'profile') return Promise.resolve(false);
      return act(page, (store, now) => addIdentity(store, id, view.profile, now), 'Page added to them.');
    },
    onNotSamePerson(id: string) {
      const view = page.view.value;
      if (view.kind !== 'profile') return Promise.resolve(false);
      const key = identityKey(view.profile.identity);
      return act(page, (store, now) => keepApart(store, key, id, now), 'Remembered: not the same person.');
    },
    onJoin: (communityId: string) =>
      withPerson(({ id }) =>
        act(page, (store, now) => join(store, id, communityId, now), 'Community added.'),
      ),
    onMember: (communityId: string, noticedIn: NoticedIn) =>
      withPerson(({ id }) =>
        act(page, (store, now) => join(store, id, communityId, now, noticedIn), 'Community added.'),
      ),
    onNotMember: (communityId: string) =>
      withPerson(({ id }) =>
        act(page, (store, now) => decline(store, id, communityId, now), 'Remembered: not a member.'),
      ),
    onLeave: (membershipId: string) =>
      act(page, (store, now) => leave(store, membershipId, now), 'Community removed.'),
    ...followUpActions(
      () => knownOn(page.view.value)?.id,
      (work, done) => act(page, work, done),
    ),
    onReport: (profile: Profile) => reportOfPage(profile, page.url.value),
    onCopy: (text: string) => copied(text),
    onOpenPage: (url: string) => void openPage(url),
    onOpenPerson: (id: string) => void openOptions(`people/${id}`),
    onOpenCommunity: (id: string) => void openOptions(`communities/${id}`),
  };
}
