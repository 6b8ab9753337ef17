import type { SeenProfile } from './identity.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';

/** What is watched of a page. */
export const SEEN_FIELDS = ['name', 'headline', 'organisation', 'location'] as const;

/** What a page says at `now` (ms) of what is watched; undefined where it was not read well enough to compare anything with. */
export function seenOf(profile: Partial<Profile>, now: number): SeenProfile | undefined {
  if (profile.confidence !== 'high' || profile.unread !== undefined) return undefined;
  const seen: SeenProfile = { at: now };
  for (const field of SEEN_FIELDS) {
    const value = profile[field];
    if (value !== undefined) seen[field] = value;
  }
  return seen;
}

/** What changed between two looks. That a field is empty now says nothing: the page may only have been drawn badly. */
export const differing = (before: SeenProfile, after: SeenProfile) =>
  SEEN_FIELDS.filter((field) => after[field] !== undefined && before[field] !== after[field]);

const placeOf = ({ key, field }: ProfileChange): string => `${field} ${key}`;

/**
 * Of what was seen to change, newest first, what is still to be decided: the last word of each page on each field, unless it
 * was used or left, or the user keeps just that of the person.
 */
export function openChanges(changes: readonly ProfileChange[], person: Person): ProfileChange[] {
  const last = new Map<string, ProfileChange>();
  for (const one of changes) if (!last.has(placeOf(one))) last.set(placeOf(one), one);
  return [...last.values()].filter((one) => !one.settled && person[one.field] !== one.after);
}
