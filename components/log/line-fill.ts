import type { Candidate, LinePerson } from '../../utils/core/line/entry.ts';
import { isCalled } from '../../utils/core/line/people.ts';
import type { Part, Span } from '../../utils/core/line/span.ts';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { Pickable } from '../ui/offers.ts';
import type { Chosen, LogState } from './draft.ts';

/** Whom the user chose for a name of which several could be meant, by that name. A text is somebody new. */
export type Answers = ReadonlyMap<string, Pickable | string>;

/** What a line puts into the fields of the form. A field it says nothing about is absent. */
export interface LineFill {
  fields: Partial<Pick<LogState, 'kind' | 'when' | 'about' | 'followUpOn' | 'communityId'>>;
  chosen: readonly Chosen[];
  topics: readonly string[];
  /** Names of which one is to be chosen yet. */
  asks: readonly { name: string; candidates: readonly Candidate[] }[];
}

export const NO_FILL: LineFill = { fields: {}, chosen: [], topics: [], asks: [] };

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

/** What the form has no field for: it stays in the text as it was typed, so that nothing of it is lost. */
const WITHOUT_FIELD: ReadonlySet<Part['part']> = new Set(['insight', 'gave', 'got', 'link', 'community']);

const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** What is left for the text: what it was about, then what has no field of its own. */
function aboutOf(line: string, { spans, entry }: Understood, hasPlace: boolean): string {
  const isLeft = ({ part }: Span) => WITHOUT_FIELD.has(part) && !(hasPlace && part === 'community');
  const rest = spans.filter(isLeft).map(({ from, to }) => line.slice(from, to));
  return [entry.about, ...rest, entry.followUp?.what ?? ''].filter((text) => text !== '').join(' ');
}

/** A day as the form has it: now for today, noon where no time was said. */
function whenOf({ entry: { date } }: Understood, today: string): string {
  if (!date || (date.day === today && date.time === undefined)) return '';
  return `${date.day}T${date.time ?? '12:00'}`;
}

/** What is known around a line: `today` as `YYYY-MM-DD`, and who is in the contact without being in the draft. */
interface Around {
  today: string;
  places?: readonly Pickable[] | undefined;
  answers: Answers;
  profileId?: string | undefined;
  profileName?: string | undefined;
}

/** Whether somebody is the person of the page, who is in it already. */
const isOfPage = ({ name, who }: LinePerson, { profileId, profileName }: Around): boolean =>
  who.state === 'known'
    ? who.id === profileId
    : who.state === 'new' && profileName !== undefined && isCalled(profileName, name);

/** A line that cannot be understood now: all of it is text. */
export const asText = (line: string): Understood => ({
  spans: [],
  entry: { people: [], about: line, topics: [], links: [], gave: [], got: [], insights: [] },
  hints: [{ from: 0, to: line.length, says: 'This line could not be read now: all of it stays as text.' }],
});

/** What an understood line says for the fields of the form. */
export function fillOf(line: string, understood: Understood, around: Around): LineFill {
  const { today, places = [], answers } = around;
  const { entry } = understood;
  const place = places.find(({ name }) => entry.community !== undefined && isSame(name, entry.community));
  const [when, about] = [whenOf(understood, today), aboutOf(line, understood, place !== undefined)];
  const chosen: Chosen[] = [];
  const asks: LineFill['asks'][number][] = [];
  for (const { name, who } of entry.people.filter((one) => !isOfPage(one, around))) {
    const answer = answers.get(name);
    if (who.state === 'known') chosen.push({ id: who.id, name: who.name });
    else if (typeof answer === 'object') chosen.push(answer);
    else if (who.state === 'new' || answer !== undefined)
      chosen.push({ id: `new:${name}`, name, isNew: true });
    else asks.push({ name, candidates: who.candidates });
  }
  return {
    fields: {
      ...(entry.kind && { kind: entry.kind }),
      ...(when !== '' && { when }),
      ...(about !== '' && { about }),
      ...(entry.followUp && { followUpOn: entry.followUp.on }),
      ...(place && { communityId: place.id }),
    },
    chosen,
    topics: entry.topics,
    asks,
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

/**
 * The form after the line was changed. A field that the user set otherwise stays as they set it.
 * @param start the form before any line. @param before what the line put in last. @param now what it says now.
 */
export function filled(state: LogState, start: LogState, before: LineFill, now: LineFill): LogState {
  const lineSet = { ...start, ...before.fields };
  const isUntouched = (field: keyof LineFill['fields']) => state[field] === lineSet[field];
  const fresh = { ...start, ...now.fields };
  return {
    ...state,
    ...(isUntouched('kind') && { kind: fresh.kind }),
    ...(isUntouched('when') && { when: fresh.when }),
    about: aboutAfter(state.about, start.about, before.fields.about, now.fields.about),
    ...(isUntouched('followUpOn') && { followUpOn: fresh.followUpOn }),
    ...(isUntouched('communityId') && { communityId: fresh.communityId }),
    chosen: merged(state.chosen, before.chosen, now.chosen, ({ id }) => id),
    topics: merged(state.topics, before.topics, now.topics, (topic) => topic.toLocaleLowerCase()),
  };
}
