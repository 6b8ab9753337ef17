import { dayOf } from '../../../utils/core/day.ts';
import type { WhatIf, Would } from '../../../utils/core/evidence/what-if.ts';
import type { Lack, Verdict, WhyNot } from '../../../utils/core/evidence/why-not.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import type { Part } from '../../../utils/core/rank/rank.ts';
import type { Review } from '../../../utils/core/review.ts';
import { longDay } from '../../ui/time.ts';
import { isolate, listOfNames } from '../../ui/words.ts';
import type { Lookups } from './lookups.ts';
import { partText } from './share-words.ts';

const number = (of: number): string => of.toLocaleString(LANGUAGE);

function reviewedText({ decision, at }: Review): string {
  const day = longDay(dayOf(at));
  if (decision.kind === 'accepted')
    return `You accepted it on ${day}. It waits under “Reviewed” until it is done.`;
  if (decision.kind === 'done') return `You said on ${day} that it is done.`;
  if (decision.kind === 'snoozed') return `You put it off until ${longDay(decision.until)}.`;
  if (decision.reason === 'already in it') return `You said on ${day} that you are in it already.`;
  return (
    `You dismissed it on ${day}: ${decision.reason}. It comes back when a third of the reasons for it, ` +
    'and at least two, are new.'
  );
}

/** Less than this has no plain name. */
const SMALL = 0.075;

/** Where a community stands, in a sentence or two. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.is) {
    case 'member':
      return 'You are in it: there is nothing to suggest.';
    case 'suggested':
      return `It is suggested: number ${number(verdict.place)} of the communities above.`;
    case 'reviewed':
      return reviewedText(verdict.review);
    case 'nothing':
      return 'Nothing that you wrote down speaks for it.';
    case 'crowded':
      return (
        `It is number ${number(verdict.place)} of ${number(verdict.of)} communities that something speaks for. ` +
        'It is left out because others of its topic or field already stand in a row.'
      );
    case 'below':
      return (
        `It is number ${number(verdict.place)} of ${number(verdict.of)} communities that something speaks for. ` +
        `Its score is ${verdict.ratio < SMALL ? 'a small part' : partText(verdict.ratio)} of the lowest that is shown.`
      );
  }
}

const LACKS: Readonly<Record<Lack, string>> = {
  members: 'Nobody you know is in it, as far as you wrote down.',
  goal: 'No goal of yours names one of its topics.',
  topic: 'None of its topics came up with your people more than once.',
};

/** What does not speak for it, and what lowers it. */
export function lackTexts({ lacking, hidden, lowered }: WhyNot): string[] {
  return [
    ...lacking.map((one) => LACKS[one]),
    ...(hidden.length > 0 ? [`You hid ${listOfNames(hidden, 5)}: what is hidden speaks for nothing.`] : []),
    ...(lowered ? ['You dismissed one with the same main topic as not your field. That lowers it.'] : []),
  ];
}

/** What each part of a score is, as a user can check it. */
export const PART_TEXTS: Readonly<Record<Part, string>> = {
  people: 'Who of your people is in it',
  together: 'How many who are in your communities are in it too',
  walk: 'How near it is to you by memberships, topics and organisations',
  colleagues: 'Who of your organisation is in it',
  text: 'What you want and say of yourself, and your people’s topics, in its words and its region',
  words: 'How alike its words and those of your goals, your headline and your topics are',
  likeOwn: 'How alike it is to a community of yours',
  topic: 'A topic that you or your people have to do with is one of its topics',
};

function whatText({ topic, members = [] }: WhatIf, personName: Lookups['personName']): string {
  const names = listOfNames(members.map((id) => personName(id) ?? 'somebody you know'));
  const parts = [
    ...(topic === undefined ? [] : [`you had a goal about ${isolate(topic)}`]),
    ...(members.length > 0 ? [`${names} ${members.length === 1 ? 'was' : 'were'} in it`] : []),
  ];
  return parts.join(' and ');
}

/** What would be enough, or that it is not. */
export function wouldText({ what, place, shown }: Would, personName: Lookups['personName']): string {
  const then = `If ${whatText(what, personName)}, it would be number ${number(place)}`;
  return shown ? `${then} of the communities.` : `${then}: still too far down to be shown.`;
}
