import type { Aspect, Aspects } from './aspects.ts';
import type { Community } from './community.ts';

/**
 * One of the seven aspects of a community: that of its form, unless something more particular is known. Its rule of
 * membership, its cadence and its topics are known better than what its form says of all alike.
 */
export function aspectOf(community: Community, form: Aspects, aspect: Aspect): string {
  const { membership, topics, cadence: interaction, aspects } = community;
  const known: Partial<Record<Aspect, string | undefined>> = {
    membership,
    interaction,
    focus: topics.join(', '),
  };
  return aspects?.[aspect] ?? known[aspect] ?? form[aspect];
}
