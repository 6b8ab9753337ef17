import type { Network } from './network.ts';
import type { Need } from './suggestion.ts';

const FEW_PEOPLE = 3;

/** What there is too little of to suggest anything well. */
export function needsOf({ people, interactions, me }: Network): Need[] {
  const needs: Need[] = [];
  if (people.length < FEW_PEOPLE) needs.push('people');
  if (!people.some(({ topics }) => topics.size > 0)) needs.push('topics');
  if (me.goals.length === 0) needs.push('goals');
  if (people.length > 0 && interactions.length === 0) needs.push('interactions');
  // Where there is enough to go on, it is left to the user whether to say more.
  if (needs.length > 0 && Object.keys(me.about ?? {}).length === 0) needs.push('about me');
  return needs;
}
