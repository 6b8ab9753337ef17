import { dayOf } from '../../../utils/core/day.ts';
import { namedIn } from '../../../utils/core/evidence/fact.ts';
import { ME } from '../../../utils/core/membership.ts';
import type { CircleSuggestion, Evidence, Suggestion } from '../../../utils/core/suggestion.ts';
import { fold } from '../../../utils/core/topics/words.ts';
import { longDay } from '../../ui/time.ts';
import { counted, isolate, listOfNames, listOfWords } from '../../ui/words.ts';
import { goalText } from '../goals/words.ts';
import type { Lookups } from './lookups.ts';

const GONE = 'somebody';

const nameOf = (id: string, { personName }: Lookups): string => personName(id) ?? GONE;

const namesOf = (ids: readonly string[], lookups: Lookups): string =>
  listOfNames(ids.map((id) => nameOf(id, lookups)));

/** So few people that their names tell one circle from another of the same topic. */
const PAIR = 2;

function circleTitle({ form, topic, personIds }: CircleSuggestion, lookups: Lookups): string {
  const title = `${lookups.form(form).name}: ${topic}`;
  return personIds.length > PAIR ? title : `${title}, with ${namesOf(personIds, lookups)}`;
}

/** A suggestion in a few words. */
export function titleOf(suggestion: Suggestion, lookups: Lookups): string {
  switch (suggestion.kind) {
    case 'circle':
      return circleTitle(suggestion, lookups);
    case 'join':
      return lookups.community(suggestion.communityId)?.name ?? suggestion.communityId;
    case 'reconnect':
      return `Be in touch with ${namesOf([suggestion.personId], lookups)} again`;
    case 'introduce':
      return `Introduce ${namesOf(suggestion.personIds, lookups)}: ${isolate(suggestion.topic)}`;
    case 'widen':
      return `Get to know people in ${isolate(suggestion.topic)}`;
  }
}

/** The topics a suggestion turns on, each once. */
export function topicsOf(suggestion: Suggestion): string[] {
  const own = 'topic' in suggestion && suggestion.topic ? [suggestion.topic] : [];
  const seen = suggestion.evidence.flatMap((one) => ('topic' in one && one.topic ? one.topic : []));
  return [...new Set([...own, ...seen])];
}

function matchText({ mentorId, learnerId, topic }: Extract<Evidence, { kind: 'match' }>, lookups: Lookups) {
  const name = (id: string) => (id === ME ? 'you' : isolate(nameOf(id, lookups)));
  const has = mentorId === ME ? 'You have' : `${name(mentorId)} has`;
  return `${has} ${isolate(topic)}, which ${name(learnerId)} ${learnerId === ME ? 'want' : 'wants'} to learn.`;
}

function topicText(
  { topic, personIds }: Extract<Evidence, { kind: 'topic' }>,
  lookups: Lookups,
  of: Suggestion['kind'],
): string {
  if (personIds.length === 0) return `${isolate(topic)} comes up in your own entries.`;
  if (personIds.length === 1 && of === 'reconnect')
    return `${namesOf(personIds, lookups)} has to do with ${isolate(topic)}.`;
  if (personIds.length === 1)
    return `${namesOf(personIds, lookups)} has ${isolate(topic)} in common with it.`;
  return `${namesOf(personIds, lookups)} share ${isolate(topic)}.`;
}

function goalReason({ goalId, topic }: Extract<Evidence, { kind: 'goal' }>, lookups: Lookups): string {
  const goal = lookups.goal(goalId);
  // A goal turns on what is near to its topic too, or has the topic by another name.
  const named = topic === undefined || fold(goal?.about ?? '').includes(fold(topic));
  if (goal) return `You want to ${goalText(goal)}${named ? '' : `. Here: ${isolate(topic)}`}.`;
  return topic ? `It serves a goal of yours: ${isolate(topic)}.` : 'It serves a goal of yours.';
}

const fadedText = ({ personId, times, lastAt }: Extract<Evidence, { kind: 'faded' }>, lookups: Lookups) =>
  `You were in touch with ${namesOf([personId], lookups)} ${times} times, last on ${longDay(dayOf(lastAt))}. ` +
  'Less than a third of that tie is left.';

function gapText({ topic, personIds }: Extract<Evidence, { kind: 'gap' }>, lookups: Lookups): string {
  const who = personIds.length === 0 ? 'Nobody' : `Only ${namesOf(personIds, lookups)}`;
  return `${who} among the people you saved has to do with ${isolate(topic)}.`;
}

function disciplinesText(
  { personIds, disciplines }: Extract<Evidence, { kind: 'disciplines' }>,
  lookups: Lookups,
) {
  const each = personIds.map((id, at) => `${nameOf(id, lookups)} (${isolate(disciplines[at] ?? '')})`);
  return `${listOfNames(each)} come from ${new Set(disciplines).size} different fields.`;
}

const cohortText = ({ what, as, personIds }: Extract<Evidence, { kind: 'cohort' }>, lookups: Lookups) =>
  as === 'event'
    ? `You met ${namesOf(personIds, lookups)} on the same occasion: ${isolate(what)}.`
    : `You met ${namesOf(personIds, lookups)} at ${isolate(what)}, within a year.`;

function sharedText({ ownId, personIds }: Extract<Evidence, { kind: 'shared' }>, lookups: Lookups): string {
  const own = isolate(lookups.community(ownId)?.name ?? 'a community of yours');
  if (personIds.length === 0) return `It is about what ${own} is about, where you are.`;
  return `${namesOf(personIds, lookups)} ${personIds.length === 1 ? 'is' : 'are'} also in ${own}, where you are.`;
}

const colleaguesText = ({ personIds }: Extract<Evidence, { kind: 'colleagues' }>, lookups: Lookups): string =>
  `${namesOf(personIds, lookups)}, who ${personIds.length === 1 ? 'works where you work, is' : 'work where you work, are'} in it.`;

const WHERE_YOU = { organisation: 'where you work', location: 'where you live' } as const;

function namedText({ what, name, in: where }: Extract<Evidence, { kind: 'named' }>): string {
  if (where === 'region') return `Its region is ${isolate(name)}, ${WHERE_YOU[what]}.`;
  return `Its name or description says ${isolate(name)}, ${WHERE_YOU[what]}.`;
}

/** One reason for a suggestion of some kind, in a sentence. */
export function reasonText(evidence: Evidence, lookups: Lookups, of: Suggestion['kind']): string {
  if (evidence.kind === 'match') return matchText(evidence, lookups);
  if (evidence.kind === 'topic') return topicText(evidence, lookups, of);
  if (evidence.kind === 'goal') return goalReason(evidence, lookups);
  if (evidence.kind === 'tie') return `You are often in touch with ${namesOf([evidence.personId], lookups)}.`;
  if (evidence.kind === 'faded') return fadedText(evidence, lookups);
  if (evidence.kind === 'strangers')
    return `Nothing you wrote down says that ${namesOf(evidence.personIds, lookups)} know each other.`;
  if (evidence.kind === 'gap') return gapText(evidence, lookups);
  if (evidence.kind === 'disciplines') return disciplinesText(evidence, lookups);
  if (evidence.kind === 'cohort') return cohortText(evidence, lookups);
  if (evidence.kind === 'shared') return sharedText(evidence, lookups);
  if (evidence.kind === 'colleagues') return colleaguesText(evidence, lookups);
  if (evidence.kind === 'named') return namedText(evidence);
  if (evidence.kind === 'headline') return `Your headline has to do with ${isolate(evidence.topic)}.`;
  const { kind, personIds } = evidence;
  const [names, one] = [namesOf(personIds, lookups), personIds.length === 1];
  if (kind === 'noticed') return `${names} ${one ? 'seems' : 'seem'} to be in it; you have not confirmed it.`;
  return `${names} ${one ? 'is' : 'are'} in it.`;
}

/** The entries behind a reason. */
export function entriesOf(evidence: Evidence): {
  interactionIds: readonly string[];
  noteIds: readonly string[];
} {
  return {
    interactionIds: 'interactionIds' in evidence ? evidence.interactionIds : [],
    noteIds: 'noteIds' in evidence ? evidence.noteIds : [],
  };
}

/** "2 people, 3 interactions and 1 note"; empty where a reason is but one piece. */
export function insideText(evidence: Evidence): string {
  const { interactionIds, noteIds } = entriesOf(evidence);
  const people = insidePeopleOf(evidence).length;
  const parts = [
    people > 0 && counted(people, 'person', 'people'),
    interactionIds.length > 0 && counted(interactionIds.length, 'interaction'),
    noteIds.length > 0 && counted(noteIds.length, 'note'),
  ];
  return listOfWords(parts.flatMap((part) => part || []));
}

/** Those whom a reason names, where it names several and would hold with some of them. */
export function insidePeopleOf(evidence: Evidence): readonly string[] {
  const isWhole = evidence.kind === 'strangers' || evidence.kind === 'gap' || evidence.kind === 'match';
  const people = peopleOf(evidence);
  return isWhole || people.length < 2 ? [] : people;
}

/** Whom a reason names, the user aside. */
export const peopleOf = namedIn;
