import { whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import type { FirstStep, Form } from './form.ts';
import { listed, named } from './invitation.ts';
import { circlesOfKept } from './kept-notes.ts';

const ID = 'knowledge-curation-pod';
const RULE = { form: ID, kind: 'resource', leastPeople: 3, leastNotes: 5, mostPeople: 6 } as const;

/** People from whom links on one topic keep coming. */
export const knowledgeCurationPod: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, topics) => whole(circlesOfKept(network, topics, RULE)),
  inSteps: (network, topics) => circlesOfKept(network, topics, RULE),
  firstStep,
};

function firstStep({ personIds, topic }: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = personIds;
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `the best things that I read about ${topic} come from you, and from ${listed(others, nameOf)}. ` +
    `How about keeping them in one list that we sort together?\n\n` +
    `I would start it with what you have all sent me so far. Half an hour every month would do: ` +
    `what is worth adding, what is out of date.\n\nWould you like to be part of it?`;
  return { askFirst, invitation, everyDays: 30 };
}
