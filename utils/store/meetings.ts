import { identityKey } from '../core/identity.ts';
import type { NoticedIn } from '../core/membership.ts';
import type { Profile } from '../core/profile.ts';
import { addMembership } from './memberships.ts';
import type { Writing } from './write.ts';

/** Who of those at a meeting of a community is said to belong to it, and where that was noticed. */
export interface SaidToBelong {
  /** By the ids of known people. */
  people: ReadonlyMap<string, NoticedIn>;
  /** The person of the page, who may be saved in the same step. */
  profile?: NoticedIn;
}

/** Who was there: the known, and the person of the page it was logged on. */
interface Meeting {
  personIds: readonly string[];
  profile?: Profile;
  said?: SaidToBelong;
}

const NOBODY: SaidToBelong = { people: new Map() };

async function belonging(writing: Writing, { said = NOBODY, profile }: Meeting) {
  const them = profile && (await writing.get('identities', identityKey(profile.identity)))?.personId;
  const noticed = new Map(said.people);
  if (them !== undefined && said.profile !== undefined) noticed.set(them, said.profile);
  return noticed;
}

/** One that came with a file is the user's own from now on: it is not removed with its file. */
async function keep(writing: Writing, communityId: string, now: number): Promise<void> {
  const held = await writing.get('communities', communityId);
  if (!held?.file) return;
  const { file: _, ...own } = held;
  await writing.put('communities', { ...own, updatedAt: now });
}

/**
 * What follows from a contact in a community, in the same step: whoever was there and is said to belong to it does, unless
 * the user said no.
 */
export async function meetIn(
  writing: Writing,
  communityId: string,
  meeting: Meeting,
  now: number,
): Promise<void> {
  await keep(writing, communityId, now);
  const noticed = await belonging(writing, meeting);
  for (const who of meeting.personIds) {
    const noticedIn = noticed.get(who);
    const isNot = (await writing.get('people', who))?.notMemberOf?.includes(communityId);
    if (noticedIn !== undefined && !isNot) await addMembership(writing, who, communityId, now, noticedIn);
  }
}
