import { interactionFrom, Refusal } from '../core/drafts.ts';
import type { Interaction } from '../core/interaction.ts';
import { LIMITS } from '../core/limits.ts';
import type { MeetingDraft } from '../core/views.ts';
import { draftAt } from './at.ts';
import { putLogged } from './interactions.ts';
import type { Store } from './open.ts';
import { type Written, write } from './write.ts';

const KIND = 'community meeting';

/** So many at a time, each in an entry of its own: the same meeting, by its community and its moment. */
function* groupsOf(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += LIMITS.people) yield ids.slice(at, at + LIMITS.people);
}

/**
 * Logs a meeting of a community for everybody who was there, in one step: as one entry, or several where they are more than
 * one entry holds.
 * @throws {Refusal} if the draft cannot be kept as it is; nothing is written then.
 */
export const logMeeting = (
  store: Store,
  communityId: string,
  { personIds, ...said }: MeetingDraft,
  now: number,
): Promise<Written<Interaction[]>> =>
  write(store, 'interaction logged', now, async (writing) => {
    const there = [...new Set(personIds)];
    if (there.length === 0) throw new Refusal('Nobody is ticked: say who was there, then save again.');
    const given = { ...said, kind: KIND, topics: [], followUpOn: '', communityId } as const;
    const { draft, ...where } = await draftAt(writing.get('settings', 'at'), given, now);
    const entry = interactionFrom(draft, now, now);
    const logged: Interaction[] = [];
    for (const group of groupsOf(there)) logged.push(await putLogged(writing, entry, group, where, now));
    return logged;
  });

/** Who of some people was at the last meeting of a community; nobody, if none was logged. */
export async function lastThere(
  { db }: Store,
  communityId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  const index = db.transaction('interactions').store.index('personIds');
  const all = await Promise.all(personIds.map((id) => index.getAll(id)));
  const meetings = all.flat().filter((one) => one.kind === KIND && one.communityId === communityId);
  const last = meetings.reduce((latest, { at }) => Math.max(latest, at), 0);
  return new Set(meetings.flatMap((one) => (one.at === last ? one.personIds : [])));
}
