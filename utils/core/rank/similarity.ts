import { rarity } from './community-index.ts';
import type { Counts } from './text.ts';

/** One person as the ranking sees them. */
export interface RankPerson {
  text: string;
  organisation?: string;
  memberships: readonly string[];
  /** Strength of the tie; 1 where it is not known. */
  strength?: number;
}

/** The user, about whom more is known: topics, each with how much they have to do with it. */
export interface RankUser extends RankPerson {
  interests?: ReadonlyMap<string, number>;
}

/** The weighted terms of several texts as vectors of length 1: TF-IDF, with the rarity counted over all of them. */
export function vectors(texts: readonly Counts[]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const term of text.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return texts.map((text) => {
    const weighed = new Map<string, number>();
    for (const [term, times] of text)
      weighed.set(term, (1 + Math.log(times)) * rarity(frequency.get(term) ?? 0, texts.length));
    const length = Math.sqrt([...weighed.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    for (const [term, weight] of weighed) weighed.set(term, weight / length);
    return weighed;
  });
}

export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return dot(b, a);
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** An organisation's name without what differs from page to page: case, signs, legal form. */
export const organisationKey = (name: string | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:inc|ltd|llc|gmbh|ag|corp|co|university|the|of)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
