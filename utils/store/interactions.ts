import type { At } from '../core/at.ts';
import { addressFrom, type InteractionEntry, interactionFrom, Refusal, tagsFrom } from '../core/drafts.ts';
import { minutesInWords } from '../core/duration.ts';
import type { FollowUp, Interaction } from '../core/interaction.ts';
import { LIMITS } from '../core/limits.ts';
import { cameOf, type NoteEntry } from '../core/note-draft.ts';
import type { Profile } from '../core/profile.ts';
import type { InteractionDraft } from '../core/views.ts';
import { draftAt, meetAt } from './at.ts';
import { meetIn, type SaidToBelong } from './meetings.ts';
import type { Store } from './open.ts';
import { addNamed, personOfProfile } from './people.ts';
import { addToTie, recount } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

/** Everybody an interaction is with: known people, new names, and the person of the page it is logged on. */
async function peopleOf(
  writing: Writing,
  draft: InteractionDraft,
  profile: Profile | undefined,
  now: number,
) {
  const ids = new Set(draft.personIds);
  if (profile) ids.add((await personOfProfile(writing, profile, now)).id);
  const emails = new Map(draft.newEmails?.map(({ name, email }) => [name.toLocaleLowerCase(), email]));
  for (const name of tagsFrom(draft.newNames, 'A name'))
    ids.add((await addNamed(writing, name, now, emails.get(name.toLocaleLowerCase()))).id);
  if (ids.size === 0)
    throw new Refusal(
      'Say with whom it was: pick somebody or type a name, then save again. What you typed is still here.',
    );
  if (ids.size > LIMITS.people)
    throw new Refusal(
      `${LIMITS.people} people are the most for one contact. Take some out, then save again.`,
    );
  return [...ids];
}

/** Where an interaction is logged. */
export interface LogContext {
  /** The profile of the current page, if the interaction is with that person and they are not known yet. */
  profile?: Profile;
  /** The address of the current page. */
  url?: string;
  /** Of a meeting in a community: who is said to belong to it. */
  said?: SaidToBelong;
}

/** Keeps what came of an interaction with each of its people. */
async function keepNotes(writing: Writing, of: Interaction, entries: readonly NoteEntry[]): Promise<void> {
  const { id: interactionId, personIds, url, createdAt, updatedAt } = of;
  const more = {
    ...{ interactionId, createdAt, updatedAt },
    ...(personIds.length > 1 ? ({ fromSeveral: true } as const) : {}),
    ...(url === undefined ? {} : { url }),
  };
  const notes = personIds.flatMap((personId) =>
    entries.map((entry) => ({ ...{ id: crypto.randomUUID(), personId }, ...entry, ...more })),
  );
  await Promise.all(notes.map((one) => writing.add('notes', one)));
}

/** What is put of one interaction that is logged, and what follows from it. `now` in ms. */
export async function putLogged(
  writing: Writing,
  entry: InteractionEntry,
  personIds: string[],
  { at, notes = [], ...context }: LogContext & { at?: At; notes?: readonly NoteEntry[] },
  now: number,
): Promise<Interaction> {
  const logged: Interaction = {
    ...{ id: crypto.randomUUID(), personIds, ...entry, ...addressFrom(context.url) },
    ...{ createdAt: now, updatedAt: now },
  };
  const kept = [writing.put('interactions', logged), keepNotes(writing, logged, notes)];
  await Promise.all([...kept, ...personIds.map((personId) => addToTie(writing, personId, [logged], now))]);
  if (at) await meetAt(writing, logged, at);
  const { communityId } = logged;
  if (communityId !== undefined) await meetIn(writing, communityId, { personIds, ...context }, now);
  return logged;
}

/**
 * Logs one interaction with the insights and links that came of it, adding the people who are new, all in one step. Where
 * the user is says where it was.
 * @throws {Refusal} if the draft cannot be kept as it is; nothing is written then.
 */
export const logInteraction = (
  store: Store,
  given: InteractionDraft,
  context: LogContext,
  now: number,
): Promise<Written<Interaction>> =>
  write(store, 'interaction logged', now, async (writing) => {
    const { draft, ...there } = await draftAt(writing.get('settings', 'at'), given, now);
    const [entry, notes] = [interactionFrom(draft, now, now), cameOf(draft)];
    const personIds = await peopleOf(writing, draft, context.profile, now);
    return putLogged(writing, entry, personIds, { ...context, ...there, notes }, now);
  });

/** Puts an interaction that was there before, with what it changes for everybody in it. */
export async function changeInteraction(
  writing: Writing,
  after: Interaction,
  now: number,
): Promise<Interaction> {
  await writing.put('interactions', after);
  for (const personId of after.personIds) await recount(writing, personId, now);
  return after;
}

/** The interaction, in a transaction that writes. */
export async function heldInteraction(writing: Writing, id: string): Promise<Interaction> {
  const found = await writing.get('interactions', id);
  if (!found) throw new Error(`no interaction ${id}`);
  return found;
}

/** The same day is the same promise; and one that was kept is not taken back by an empty field. */
const staysKept = (promise: FollowUp, on: string): boolean =>
  on === promise.on || (on === '' && promise.doneAt !== undefined);

/** The promise after an edit: what it is about stays, where nothing else is said. */
function promiseAfter(before: FollowUp | undefined, after: FollowUp | undefined, draft: InteractionEdit) {
  if (!before || !staysKept(before, draft.followUpOn)) return after && { followUp: after };
  if (draft.followUpWhat === undefined || draft.followUpOn === '') return { followUp: before };
  const { what: _, ...rest } = before;
  return { followUp: { ...rest, ...after } };
}

type InteractionEdit = Omit<InteractionDraft, 'personIds' | 'newNames' | 'newEmails'>;
type Left = Partial<Record<'communityId' | 'place' | 'event', string | undefined>>;

/** What a draft leaves as it was where it says nothing of it. */
const saidBefore = ({
  communityId = '',
  duration,
  place = '',
  event = '',
}: Left & { duration?: number | undefined }) => ({
  ...{ communityId, place, event },
  duration: duration === undefined ? '' : minutesInWords(duration),
});

/** Changes what an interaction says; with whom it was stays. */
export function editInteraction(
  store: Store,
  id: string,
  draft: InteractionEdit,
  now: number,
): Promise<Written<Interaction>> {
  return write(store, 'interaction changed', now, async (writing) => {
    const held = await heldInteraction(writing, id);
    const { followUp, communityId, duration, place, event, gave = [], got = [], ...before } = held;
    const stays = {
      gave,
      got,
      followUpWhat: followUp?.what ?? '',
      ...saidBefore({ communityId, duration, place, event }),
    };
    const { followUp: next, ...entry } = interactionFrom({ ...stays, ...draft }, before.at, now);
    return changeInteraction(
      writing,
      { ...before, ...entry, ...promiseAfter(followUp, next, draft), updatedAt: now },
      now,
    );
  });
}
