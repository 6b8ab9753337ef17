import type { InteractionEdit } from '../../components/options/people/InteractionItem.tsx';
import type { NoticedIn } from '../../utils/core/membership.ts';
import type { Introduced, MetDraft, NoteDraft, PersonDraft } from '../../utils/core/views.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { removeIdentity } from '../../utils/store/identities.ts';
import { editInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, separatePeople } from '../../utils/store/join-people.ts';
import { keepApart } from '../../utils/store/likenesses.ts';
import { decline, join, leave } from '../../utils/store/memberships.ts';
import { editMet, removeIntroduction, removeMet } from '../../utils/store/met.ts';
import { deleteNote, editNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { editPerson } from '../../utils/store/people.ts';
import { deleteChange, leaveChange, takeChange } from '../../utils/store/profile-changes.ts';
import type { Written } from '../../utils/store/write.ts';
import { followUpActions } from '../../utils/surfaces/follow-up-actions.ts';
import { records } from '../../utils/surfaces/records.ts';
import { attempt, said, sentenceOf } from '../../utils/surfaces/said.ts';
import { forget } from './forget.ts';

/** One write, said to the user. @returns whether it was made. */
const act = <T>(work: (store: Store, now: number) => Promise<Written<T>>, done: string): Promise<boolean> =>
  attempt(
    async () => work(await records(), Date.now()),
    () => done,
  );

/** What the page of a person lets the user do. */
export function personActions(id: string) {
  return {
    /** @returns why it could not be saved, as a sentence; undefined if it was. */
    async onSave(draft: PersonDraft): Promise<string | undefined> {
      try {
        const { change } = await editPerson(await records(), id, draft, Date.now());
        said.value = { tone: 'done', text: 'Saved.', change };
        return undefined;
      } catch (error) {
        return sentenceOf(error);
      }
    },
    onDelete: () =>
      act((store, now) => deletePerson(store, id, now), 'Deleted, with everything kept about them.'),
    onForget: () => forget(id),
    onRemoveIdentity: (key: string) =>
      void act((store, now) => removeIdentity(store, key, now), 'Page removed from this person.'),
    onSamePerson: (otherId: string) =>
      void act(
        (store, now) => joinPeople(store, { keptId: id, goneId: otherId }, now),
        'Joined: they are one person now. You can separate them again at any time, further down.',
      ),
    onNotSamePerson: (otherId: string) =>
      void act((store, now) => keepApart(store, id, otherId, now), 'Remembered: not the same person.'),
    onSeparate: (joinId: string) =>
      void act((store, now) => separatePeople(store, joinId, now), 'Separated: each has what was theirs.'),
    onAddNote: ({ text, ...more }: NoteDraft) =>
      act((store, now) => writeNote(store, id, text, undefined, now, more), 'Note kept.'),
    onEditNote: (noteId: string, draft: NoteDraft) =>
      act((store, now) => editNote(store, noteId, draft, now), 'Note changed.'),
    onUseChange: (changeId: string) =>
      void act((store, now) => takeChange(store, changeId, now), 'Kept as the page says now.'),
    onLeaveChange: (changeId: string) =>
      void act((store, now) => leaveChange(store, changeId, now), 'Left as it was.'),
    onDeleteChange: (changeId: string) =>
      void act((store, now) => deleteChange(store, changeId, now), 'Change deleted.'),
    onEditMet: (personId: string, draft: MetDraft) =>
      act((store, now) => editMet(store, personId, draft, now), 'Saved how you met.'),
    onRemoveMet: () => void act((store, now) => removeMet(store, id, now), 'Removed how you met.'),
    onRemoveIntroduction: (introduced: Introduced) =>
      void act((store, now) => removeIntroduction(store, introduced, now), 'Introduction removed.'),
    onDeleteNote: (noteId: string) =>
      void act((store, now) => deleteNote(store, noteId, now), 'Note deleted.'),
    onEditInteraction: (interactionId: string, edit: InteractionEdit) =>
      act((store, now) => editInteraction(store, interactionId, edit, now), 'Interaction changed.'),
    onDeleteInteraction: (interactionId: string) =>
      void act(
        (store, now) => deleteInteraction(store, interactionId, now),
        'Interaction deleted, with what came of it.',
      ),
    ...followUpActions(() => id, act),
    onJoin: (communityId: string) =>
      void act((store, now) => join(store, id, communityId, now), 'Community added.'),
    onMember: (communityId: string, noticedIn: NoticedIn) =>
      void act((store, now) => join(store, id, communityId, now, noticedIn), 'Community added.'),
    onNotMember: (communityId: string) =>
      void act((store, now) => decline(store, id, communityId, now), 'Remembered: not a member.'),
    onLeave: (membershipId: string) =>
      void act((store, now) => leave(store, membershipId, now), 'Community removed.'),
  };
}
