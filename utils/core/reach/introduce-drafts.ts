import { listed, named } from '../forms/invitation.ts';
import type { Evidence, IntroduceSuggestion } from '../suggestion.ts';
import type { Draft } from './reach.ts';

type NameOf = (id: string) => string;

/** A question to each of them first: nobody is introduced who did not say yes. `nameOf` gives the name of a person. */
export function introduceDrafts(
  { personIds, topic, evidence }: IntroduceSuggestion,
  nameOf: NameOf,
): Draft[] {
  const match = evidence.find((one) => one.kind === 'match');
  return personIds.map((personId) => {
    const others = personIds.filter((id) => id !== personId);
    const why = match ? matched(personId, match, nameOf) : shared(others, topic, nameOf);
    const text =
      `Hi ${named(personId, nameOf)},\n\n${why} As far as I know, you have not met. ` +
      `Would you like me to introduce you?\n\n` +
      `I ask everybody first, and introduce nobody who would rather not. A yes or a no is enough.`;
    return { personId, text };
  });
}

const shared = (others: readonly string[], topic: string, nameOf: NameOf): string =>
  `you and ${listed(others, nameOf)} have ${topic} in common.`;

const matched = (
  personId: string,
  { mentorId, learnerId, topic }: Extract<Evidence, { kind: 'match' }>,
  nameOf: NameOf,
): string =>
  personId === mentorId
    ? `${listed([learnerId], nameOf)} would like to learn ${topic}, and you know it well.`
    : `I remember that you would like to learn ${topic}. ${listed([mentorId], nameOf)} knows it well.`;
