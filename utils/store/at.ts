import { type At, type AtDraft, atFrom, atNow, metThere, wasThere, withAt } from '../core/at.ts';
import { dayOf } from '../core/day.ts';
import { momentFrom } from '../core/drafts.ts';
import type { Interaction } from '../core/interaction.ts';
import type { Setting } from '../core/setting.ts';
import type { InteractionDraft } from '../core/views.ts';
import type { Store } from './open.ts';
import { heldPerson } from './people.ts';
import { type Writing, type Written, write } from './write.ts';

const atIn = (setting: Setting | undefined, now: number): At | undefined =>
  atNow(setting?.key === 'at' ? setting.value : null, now);

/** What is kept of where the user is. */
export const storedAt = ({ db }: Store): Promise<Setting | undefined> => db.get('settings', 'at');

/** Where the user is now; undefined for nowhere in particular. */
export const whereIs = async (store: Store, now: number): Promise<At | undefined> =>
  atIn(await storedAt(store), now);

/**
 * The user is somewhere from today on.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export async function beAt(store: Store, draft: AtDraft, now: number): Promise<Written<At>> {
  const value = atFrom(draft, dayOf(now));
  return write(store, 'setting changed', now, async (writing) => {
    await writing.put('settings', { key: 'at', value });
    return value;
  });
}

/** The user is there no more. */
export const leaveEvent = (store: Store, now: number): Promise<Written<void>> =>
  write(store, 'setting changed', now, (writing) => writing.put('settings', { key: 'at', value: null }));

type Wish = Pick<InteractionDraft, 'when' | 'event' | 'place' | 'communityId'>;

/** A draft with what is said by where the user is, if the contact was on one of the days there. */
export async function draftAt<D extends Wish>(
  setting: Promise<Setting | undefined>,
  draft: D,
  now: number,
): Promise<{ draft: D; at?: At }> {
  const at = atIn(await setting, now);
  if (!at || draft.event === '' || !wasThere(at, momentFrom(draft.when, now, now))) return { draft };
  return { draft: withAt(draft, at), at };
}

/** Whether the user had anything to do with somebody before an event began. */
async function isKnownFromBefore(
  { transaction }: Writing,
  personId: string,
  { since }: At,
): Promise<boolean> {
  const all = await transaction.objectStore('interactions').index('personIds').getAll(personId);
  return all.some((one) => dayOf(one.at) < since);
}

/** Of whom it is not said how the user met them, and who was not known before: they were met there. */
export async function meetAt(writing: Writing, { personIds, at: when }: Interaction, at: At): Promise<void> {
  for (const id of personIds) {
    const person = await heldPerson(writing, id);
    if (!person.met && !(await isKnownFromBefore(writing, id, at)))
      await writing.put('people', { ...person, met: metThere(at, when) });
  }
}
