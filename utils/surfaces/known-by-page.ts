import type { Profile } from '../core/profile.ts';
import type { Likeness } from '../core/same-person.ts';
import type { PersonView } from '../core/views.ts';
import { addIdentity } from '../store/identities.ts';
import { likenessesOfProfile } from '../store/likenesses.ts';
import type { Store } from '../store/open.ts';
import { viewOfIdentity } from '../store/person-view.ts';
import { said } from './said.ts';

/** Who the person of a page is to the user: somebody known, or who it may be. */
export type KnownByPage = { known: PersonView } | { likely: readonly Likeness[] };

const isProven = ({ reasons }: Likeness): boolean => reasons.includes('each names the other');

/** Both pages call each other theirs, which nobody but their owner can bring about: the page is added to the person. */
async function joinProven(
  store: Store,
  profile: Profile,
  { personId, name }: Likeness,
): Promise<KnownByPage | undefined> {
  await addIdentity(store, personId, profile, Date.now());
  const known = await viewOfIdentity(store, profile.identity);
  said.value = {
    tone: 'done',
    text: `This page and another of ${name}’s name each other, so it was added to ${name}. If that is wrong, remove it under Pages on their own page.`,
  };
  return known && { known };
}

/**
 * Finds who the person of a page is. A page that is nobody's yet, but that a known person's page names and that names it
 * back, becomes theirs; what one side alone says is only offered.
 */
export async function knownByPage(store: Store, profile: Profile): Promise<KnownByPage> {
  const known = await viewOfIdentity(store, profile.identity);
  if (known) return { known };
  const likely = await likenessesOfProfile(store, profile);
  const [proven, ...more] = likely.filter(isProven);
  const joined = proven && more.length === 0 ? await joinProven(store, profile, proven) : undefined;
  return joined ?? { likely };
}
