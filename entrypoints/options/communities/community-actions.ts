import type { CommunityDraft } from '../../../utils/core/community-draft.ts';
import { ME, membershipId } from '../../../utils/core/membership.ts';
import { deleteCommunity, editCommunity } from '../../../utils/store/communities.ts';
import { join, leave } from '../../../utils/store/memberships.ts';
import type { Store } from '../../../utils/store/open.ts';
import type { Written } from '../../../utils/store/write.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt, said, sentenceOf } from '../../../utils/surfaces/said.ts';

/** One write, said to the user. @returns whether it was made. */
const act = <T>(work: (store: Store, now: number) => Promise<Written<T>>, done: string): Promise<boolean> =>
  attempt(
    async () => work(await records(), Date.now()),
    () => done,
  );

/** What the page of a community lets the user do. */
export function communityActions(id: string) {
  return {
    onMine: (isMine: boolean) =>
      void act(
        (store, now) => (isMine ? join(store, ME, id, now) : leave(store, membershipId(ME, id), now)),
        isMine ? 'You belong to it now.' : 'You do not belong to it any more.',
      ),
    onAddMember: (personId: string) =>
      void act((store, now) => join(store, personId, id, now), 'Added as a member.'),
    onRemoveMember: (personId: string) =>
      void act((store, now) => leave(store, membershipId(personId, id), now), 'Not a member any more.'),
    /** @returns why it could not be saved, as a sentence; undefined if it was. */
    async save(draft: CommunityDraft): Promise<string | undefined> {
      try {
        const { change } = await editCommunity(await records(), id, draft, Date.now());
        said.value = { tone: 'done', text: 'Saved.', change };
        return undefined;
      } catch (error) {
        return sentenceOf(error);
      }
    },
    remove: () =>
      act(
        (store, now) => deleteCommunity(store, id, now),
        'Deleted, with who belongs to it. It is in the trash.',
      ),
  };
}
