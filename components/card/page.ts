import type { Person } from '../../utils/core/person.ts';
import type { Profile, Source } from '../../utils/core/profile.ts';
import type { PageView, PersonView } from '../../utils/core/views.ts';

/** A page that shows somebody. */
export type ProfilePage = Extract<PageView, { kind: 'profile' }>;

/** What is said of somebody on top of the card, whether known or not. */
export type Shown = Pick<Profile, 'name' | 'pronouns' | 'headline' | 'organisation' | 'location'>;

/** What the user keeps of a person, with what only the page says where the user keeps nothing. */
export const shownOf = (person: Person, profile: Profile): Shown => ({ ...profile, ...person });

const HEAD: readonly Source[] = ['title', 'address', 'open-graph'];

/** Why what is shown may be incomplete, as a sentence, or undefined. */
export function doubtOf(profile: Profile): string | undefined {
  if (profile.unread !== undefined) return profile.unread;
  if (profile.confidence === 'high') return undefined;
  const sources = Object.values(profile.sources);
  if (sources.every(({ from }) => HEAD.includes(from)))
    return 'Only the page’s title and address could be read, so this may be incomplete.';
  return 'Pages of this site are not known well, so some of this may be missing or wrong.';
}

/** Links of the profile that are pages of sites we know and not the person's yet. */
export const strangersAmong = ({ profile }: ProfilePage, known: PersonView | undefined) =>
  profile.links.filter(
    ({ identity }) =>
      identity !== undefined &&
      !(identity.site === profile.identity.site && identity.handle === profile.identity.handle) &&
      !known?.identities.some((own) => own.site === identity.site && own.handle === identity.handle),
  );
