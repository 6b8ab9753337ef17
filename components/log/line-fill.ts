import type { Candidate, LinePerson } from '../../utils/core/line/entry.ts';
import { isCalled } from '../../utils/core/line/people.ts';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { Pickable } from '../ui/offers.ts';
import { type Chosen, LISTS, type ListField, type LogState } from './draft.ts';

/** Whom the user chose for a name of which several could be meant, by that name. A text is somebody new. */
export type Answers = ReadonlyMap<string, Pickable | string>;

/** What a line puts into the fields of the form. A field it says nothing about is absent. */
export interface LineFill {
  fields: Partial<Pick<LogState, 'kind' | 'when' | 'about' | 'followUpOn' | 'followUpWhat' | 'communityId'>>;
  chosen: readonly Chosen[];
  lists: Readonly<Record<ListField, readonly string[]>>;
  /** Names of which one is to be chosen yet. */
  asks: readonly { name: string; candidates: readonly Candidate[] }[];
  /** The words for a community that is not in the records. */
  unplaced?: string;
}

export const NO_FILL: LineFill = {
  ...{ fields: {}, chosen: [], asks: [] },
  lists: { topics: [], insights: [], links: [], gave: [], got: [] },
};

/** The answers that a form shows which was begun with the line of a draft: one of those who may be meant is in it. */
export function answered(
  { chosen }: LogState,
  people: readonly LinePerson[],
): Map<string, Pickable | string> {
  const answers = new Map<string, Pickable | string>();
  for (const { name, who } of people) {
    if (who.state !== 'several') continue;
    const one = chosen.find(
      ({ id }) => id === `new:${name}` || who.candidates.some((other) => other.id === id),
    );
    if (one) answers.set(name, one.isNew ? name : one);
  }
  return answers;
}

/** Whether two names are the same in any case. */
export const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** What is left for the text: what it was about, then a community that is not known. */
const aboutOf = ({ about }: Understood['entry'], unplaced: string | undefined): string =>
  [about, unplaced === undefined ? '' : `in:${unplaced}`].filter((text) => text !== '').join(' ');

/** A day as the form has it: now for today, noon where no time was said. */
export function whenOf({ date }: Understood['entry'], today: string): string {
  if (!date || (date.day === today && date.time === undefined)) return '';
  return `${date.day}T${date.time ?? '12:00'}`;
}

/** What is known around a line: `today` as `YYYY-MM-DD`, and who is in the contact without being in the draft. */
export interface Around {
  today: string;
  places?: readonly Pickable[] | undefined;
  profileId?: string | undefined;
  profileName?: string | undefined;
  answers: Answers;
}

/** Whether a name of the line means the person of the page, who is in the contact already. */
const isOfPage = ({ name, who }: LinePerson, { profileId, profileName }: Around): boolean =>
  who.state === 'known'
    ? who.id === profileId
    : who.state === 'new' && profileName !== undefined && isCalled(profileName, name);

/** Who is put into the form for a name; nobody, while it is asked which of several is meant. */
export function chosenFor({ name, who }: LinePerson, answers: Answers): Chosen | undefined {
  const answer = answers.get(name);
  if (who.state === 'known') return { id: who.id, name: who.name };
  if (typeof answer === 'object') return answer;
  return who.state === 'new' || answer !== undefined ? { id: `new:${name}`, name, isNew: true } : undefined;
}

/** A line that cannot be understood now: all of it is text. */
export const asText = (line: string): Understood => ({
  spans: [],
  entry: { people: [], about: line, topics: [], links: [], gave: [], got: [], insights: [] },
  hints: [{ from: 0, to: line.length, says: 'This line could not be read now: all of it stays as text.' }],
});

/** What an understood line says for the fields of the form. */
export function fillOf({ entry }: Understood, around: Around): LineFill {
  const { community, followUp } = entry;
  const place = (around.places ?? []).find(
    ({ id, name }) => community !== undefined && (isSame(name, community) || isSame(id, community)),
  );
  const unplaced = place ? undefined : community;
  const [when, about] = [whenOf(entry, around.today), aboutOf(entry, unplaced)];
  const people = entry.people.filter((one) => !isOfPage(one, around));
  const chosen = people.map((one) => [one, chosenFor(one, around.answers)] as const);
  return {
    fields: {
      ...(entry.kind && { kind: entry.kind }),
      ...(when !== '' && { when }),
      ...(about !== '' && { about }),
      ...(followUp && { followUpOn: followUp.on }),
      ...(followUp?.what && { followUpWhat: followUp.what }),
      ...(place && { communityId: place.id }),
    },
    chosen: chosen.flatMap(([, one]) => one ?? []),
    lists: entry,
    asks: chosen.flatMap(([{ name, who }, one]) =>
      one || who.state !== 'several' ? [] : { name, candidates: who.candidates },
    ),
    ...(unplaced === undefined ? {} : { unplaced }),
  };
}

/**
 * The text after the line was changed: what the user wrote around the words of the line, or before it had any, stays; where
 * they wrote something else instead, so does that.
 */
function aboutAfter(text: string, start: string, before = '', now = ''): string {
  if (text === (before || start)) return now || start;
  if (before === '') return now === '' ? text : `${text}\n${now}`;
  if (text.startsWith(before)) return now + text.slice(before.length);
  return text.endsWith(before) ? text.slice(0, -before.length) + now : text;
}

/** A list with what the line added taken out where it does not say so any more, and what it says now put in, each once. */
function merged<T>(
  list: readonly T[],
  before: readonly T[],
  now: readonly T[],
  key: (one: T) => string,
): T[] {
  const [was, is] = [new Set(before.map(key)), new Set(now.map(key))];
  const kept = list.filter((one) => !was.has(key(one)) || is.has(key(one)));
  const there = new Set(kept.map(key));
  // What the user took out of the form stays out, as long as the line has said it all along.
  return [...kept, ...now.filter((one) => !there.has(key(one)) && !was.has(key(one)))];
}

const FIELDS = ['kind', 'when', 'followUpOn', 'followUpWhat', 'communityId'] as const;

/**
 * The form after the line was changed. A field that the user set otherwise stays as they set it.
 * @param start the form before any line. @param before what the line put in last. @param now what it says now.
 */
export function filled(state: LogState, start: LogState, before: LineFill, now: LineFill): LogState {
  const [lineSet, fresh] = [
    { ...start, ...before.fields },
    { ...start, ...now.fields },
  ];
  const untouched = FIELDS.filter((field) => state[field] === lineSet[field]);
  const lists = LISTS.map((field) => {
    const key = (text: string) => (field === 'topics' ? text.toLocaleLowerCase() : text);
    return [field, merged(state[field], before.lists[field], now.lists[field], key)];
  });
  return {
    ...state,
    ...Object.fromEntries([...untouched.map((field) => [field, fresh[field]]), ...lists]),
    about: aboutAfter(state.about, start.about, before.fields.about, now.fields.about),
    chosen: merged(state.chosen, before.chosen, now.chosen, ({ id }) => id),
  };
}
