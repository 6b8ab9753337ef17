import type { CircleSuggestion } from '../suggestion.ts';

/** So many times as many people make a larger group rather than the same one. */
const LARGER = 1.5;

/**
 * Circles without those that are a part of a larger one about the same topic, or have taken in others beside one that is
 * whole: a few of a hub go deep, and look like experts; two who learn together bring along who shows the topic by chance.
 * The one whose people stand out more, for all that naming them costs, is the group.
 */
export function wholeOrPart(circles: readonly CircleSuggestion[]): CircleSuggestion[] {
  const telling = circles.filter(({ standsOutBy }) => standsOutBy !== undefined);
  const left = new Set<CircleSuggestion>();
  for (const about of Map.groupBy(telling, ({ topic }) => topic).values())
    for (const part of about)
      for (const larger of about)
        if (isPart(part, larger)) left.add(outBy(larger) >= outBy(part) ? part : larger);
  return circles.filter((circle) => !left.has(circle));
}

const outBy = ({ standsOutBy = 0 }: CircleSuggestion): number => standsOutBy;

/** Whether most of some are in a group that is larger than theirs. */
function isPart({ personIds }: CircleSuggestion, larger: CircleSuggestion): boolean {
  if (larger.personIds.length < LARGER * personIds.length) return false;
  const ids = new Set(larger.personIds);
  return personIds.filter((id) => ids.has(id)).length * 2 > personIds.length;
}
