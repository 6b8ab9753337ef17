import { minutesIn } from './duration.ts';
import { type Interaction, MOST_THINGS } from './interaction.ts';
import { LANGUAGE } from './language.ts';
import { LIMITS } from './limits.ts';
import type { Met } from './person.ts';
import type { InteractionDraft, MetDraft, PersonDraft } from './views.ts';

/** Something the user typed cannot be kept as it is. The message is a sentence for them; nothing was changed. */
export class Refusal extends Error {
  override name = 'Refusal';
}

const count = (n: number): string => n.toLocaleString(LANGUAGE);

/** The text, trimmed; refused beyond `max` code units. `what` names it in the sentence: 'The name'. */
export function bounded(text: string, what: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length > max)
    throw new Refusal(
      `${what} is ${count(trimmed.length)} characters long; ${count(max)} is the most. Shorten it and save again: what you typed is still here.`,
    );
  return trimmed;
}

/** A person's name: one line, not empty. */
export function nameFrom(text: string): string {
  const name = bounded(text.replace(/\s+/gu, ' '), 'The name', LIMITS.name);
  if (name === '') throw new Refusal('A person needs a name: type one and save again.');
  return name;
}

/** Tags or topics: trimmed, each once (in any case), none empty. */
export function tagsFrom(list: readonly string[], what = 'A tag'): string[] {
  const kept = new Map<string, string>();
  for (const one of list) {
    const tag = bounded(one.replace(/\s+/gu, ' '), what, LIMITS.tag);
    const key = tag.toLocaleLowerCase();
    if (tag !== '' && !kept.has(key)) kept.set(key, tag);
  }
  if (kept.size > LIMITS.tags)
    throw new Refusal(`${LIMITS.tags} tags are the most. Remove some and save again.`);
  return [...kept.values()];
}

const DAY = 86_400_000;

/**
 * The moment a draft means, in ms; `before` where it is empty.
 * @throws {Refusal} with a sentence.
 */
export function momentFrom(when: string, before: number, now: number): number {
  if (when === '') return before;
  const at = new Date(when).getTime();
  if (Number.isNaN(at))
    throw new Refusal('That date and time do not exist. Change them, or empty the field for now.');
  if (at < 0) throw new Refusal('That date lies before 1970. Change it, or empty the field for now.');
  // A day ahead is the same evening in another time zone; more is a promise, and a tie would grow with it for ever.
  if (at > now + DAY)
    throw new Refusal(
      'That date lies in the future. Log a contact when it has happened; for a promise, set a follow-up.',
    );
  return at;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The follow-up a draft asks for, or undefined for none. */
function followUpFrom(on: string, about = ''): { on: string; what?: string } | undefined {
  const what = bounded(about.replace(/\s+/gu, ' '), 'What the follow-up is about', LIMITS.line);
  if (on === '') return undefined;
  if (!isDay(on))
    throw new Refusal('That follow-up date does not exist. Change it, or empty the field for none.');
  return what === '' ? { on } : { on, what };
}

/** What was given or got: trimmed, none empty. `field` is where they are kept, `what` names one in the sentence. */
function thingsFrom<F extends 'gave' | 'got'>(
  field: F,
  list: readonly string[] = [],
  what: string,
): { [K in F]?: string[] } {
  const things = list.map((one) => bounded(one.replace(/\s+/gu, ' '), what, LIMITS.line)).filter(Boolean);
  if (things.length > MOST_THINGS)
    throw new Refusal(`${what}: ${MOST_THINGS} things are the most. Remove some and save again.`);
  return (things.length > 0 ? { [field]: things } : {}) as { [K in F]?: string[] };
}

/** All of an interaction that a draft says; who it was with, its id and its dates come from the store. */
export type InteractionEntry = Pick<Interaction, 'kind' | 'at' | 'about' | 'topics'> &
  Partial<Pick<Interaction, 'gave' | 'got' | 'communityId' | 'duration' | 'place' | 'event'>> & {
    followUp?: { on: string; what?: string };
  };

/** How long it was, in minutes. */
function durationFrom(text: string): { duration?: number } {
  if (text.trim() === '') return {};
  const duration = minutesIn(text);
  if (duration === undefined)
    throw new Refusal(
      'How long it was cannot be told from that. Write minutes, such as 45, or 1:30, up to a week; or empty the field.',
    );
  return { duration };
}

/** Where it was, and at which event: one line each, absent where nothing is said. */
function whereFrom({ place = '', event = '' }: Pick<InteractionDraft, 'place' | 'event'>) {
  const [where, at] = [
    bounded(place.replace(/\s+/gu, ' '), 'The place', LIMITS.line),
    bounded(event.replace(/\s+/gu, ' '), 'The event', LIMITS.line),
  ];
  return { ...(where === '' ? {} : { place: where }), ...(at === '' ? {} : { event: at }) };
}

/**
 * Checks a draft.
 * @param before the moment it means where it names none, in ms. @param now in ms.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function interactionFrom(
  draft: Omit<InteractionDraft, 'personIds' | 'newNames' | 'newEmails'>,
  before: number,
  now: number,
): InteractionEntry {
  const followUp = followUpFrom(draft.followUpOn, draft.followUpWhat);
  return {
    kind: draft.kind,
    at: momentFrom(draft.when, before, now),
    about: bounded(draft.about, 'What you wrote', LIMITS.text),
    topics: tagsFrom(draft.topics, 'A topic'),
    ...thingsFrom('gave', draft.gave, 'What you gave'),
    ...thingsFrom('got', draft.got, 'What you got'),
    ...(followUp ? { followUp } : {}),
    ...(draft.communityId ? { communityId: draft.communityId } : {}),
    ...durationFrom(draft.duration ?? ''),
    ...whereFrom(draft),
  };
}

/** Fields of a person that a draft sets; an empty one is absent. */
export type PersonEntry = { name: string; tags: string[]; met?: Met } & Partial<
  Record<'pronouns' | 'headline' | 'organisation' | 'location', string>
>;

/**
 * How, when and through whom, as far as it is said; nothing, if it is not said at all.
 * @throws {Refusal} with a sentence.
 */
export function metFrom({ metHow, metOn, metThrough, metThroughId }: MetDraft): { met?: Met } {
  const [how, through] = [
    bounded(metHow, 'How you met', LIMITS.line),
    bounded(metThrough, 'Through whom', LIMITS.name),
  ];
  if (metOn !== '' && !isDay(metOn))
    throw new Refusal('The day when you met does not exist. Change it, or empty the field.');
  const met: Met = {
    ...(how === '' ? {} : { how }),
    ...(metOn === '' ? {} : { on: metOn }),
    ...(metThroughId ? { throughId: metThroughId } : through !== '' && { through }),
  };
  return Object.keys(met).length > 0 ? { met } : {};
}

/**
 * Checks what the user changed about a person.
 * @throws {Refusal} with a sentence.
 */
export function personFrom(draft: PersonDraft): PersonEntry {
  const entry: PersonEntry = {
    name: nameFrom(draft.name),
    tags: tagsFrom(draft.tags),
    ...metFrom(draft),
  };
  const lines = {
    pronouns: LIMITS.tag,
    headline: LIMITS.line,
    organisation: LIMITS.line,
    location: LIMITS.line,
  } as const;
  for (const field of Object.keys(lines) as (keyof typeof lines)[]) {
    const value = bounded(draft[field], `The ${field}`, lines[field]);
    if (value !== '') entry[field] = value;
  }
  return entry;
}

/** The address of a page as it may be kept beside an entry: of the web, and not endless. Otherwise none. */
export const addressFrom = (url: string | undefined): { url?: string } =>
  url !== undefined && url.length <= LIMITS.url && /^https?:\/\/\S+$/iu.test(url) ? { url } : {};

/** A day that the user chose, `YYYY-MM-DD`. */
export function dayFrom(text: string): string {
  if (!isDay(text)) throw new Refusal('That date does not exist. Choose another one.');
  return text;
}
