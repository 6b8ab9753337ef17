import { whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import type { FirstStep, Form } from './form.ts';
import { listed, named } from './invitation.ts';
import { circlesOfKept } from './kept-notes.ts';

const ID = 'peer-sourced-insights-exchange';
const RULE = { form: ID, kind: 'insight', leastPeople: 3, leastNotes: 3, mostPeople: 9 } as const;

/** People who each told the user an insight on one topic. */
export const peerSourcedInsightsExchange: Form = {
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
    `what you told me about ${topic} has stayed with me. ${listed(others, nameOf)} told me other sides of it, ` +
    `and I think you would each learn from the others.\n\n` +
    `Shall we try a short round: forty minutes, everybody tells one thing that their own work has taught them? ` +
    `I will write it down for all of us.\n\nWould you be in?`;
  return { askFirst, invitation, everyDays: 28 };
}
