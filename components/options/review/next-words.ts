import type { Suggestion } from '../../../utils/core/suggestion.ts';
import { counted, isolate, listOfNames } from '../../ui/words.ts';
import type { Lookups } from './lookups.ts';

const nameOf = (id: string | undefined, { personName }: Lookups): string =>
  isolate((id === undefined ? undefined : personName(id)) ?? 'somebody');

/** "every 2 weeks": so many days as weeks where they are whole weeks. */
export function everyText(days: number): string {
  const [count, unit] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return count === 1 ? `every ${unit}` : `every ${counted(count, unit)}`;
}

/** The first thing to do about a suggestion, in a sentence. */
export function nextText(suggestion: Suggestion, lookups: Lookups): string {
  switch (suggestion.kind) {
    case 'join':
      return joinText(suggestion, lookups);
    case 'circle':
      return `Ask ${nameOf(lookups.firstStep(suggestion).askFirst, lookups)} first: an invitation is written for you.`;
    case 'reconnect':
      return `Write ${nameOf(suggestion.personId, lookups)} a few words: a draft is there.`;
    case 'introduce':
      return `Ask ${listOfNames(suggestion.personIds.map((id) => lookups.personName(id) ?? 'somebody'))} first, each on their own: drafts are there.`;
    case 'widen':
      return suggestion.personIds.length > 0
        ? `Ask ${nameOf(suggestion.personIds[0], lookups)} whom to meet: a draft is there.`
        : 'Say hello in one of the places where such people meet: a draft is there.';
  }
}

/** Who is in it can say most; without anybody its own page does. */
function joinText({ communityId, evidence }: Suggestion & { kind: 'join' }, lookups: Lookups): string {
  const sure = evidence.find(({ kind }) => kind === 'membership');
  const said = evidence.find(({ kind }) => kind === 'noticed');
  const unsure = lookups.community(communityId)?.confidence === 'general knowledge';
  const still = unsure ? ', and that it is still there' : '';
  if (sure?.kind === 'membership')
    return `Ask ${nameOf(sure.personIds[0], lookups)}, who is in it, what it is like. See on its page whether it is for you${still}.`;
  if (said?.kind === 'noticed')
    return `Ask ${nameOf(said.personIds[0], lookups)}, who seems to be in it, what it is like. See on its page whether it is for you${still}.`;
  return `See on its page whether it is for you${still}.`;
}
