import { contactsIn, NONE } from '../contacts.ts';
import type { Interaction } from '../interaction.ts';
import { indexOf } from '../kept-index.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { fold } from '../words.ts';
import { distinct, putUnder } from './circle.ts';

/** People whom the user met in one event, programme or employer in one stretch of time. */
export interface Cohort {
  /** The same tomorrow. */
  key: string;
  /** What it was, in the user's words: `PyCon 2025`. */
  what: string;
  as: 'event' | 'organisation';
  personIds: readonly string[];
  /** The entries of it. */
  interactionIds: readonly string[];
}

/** One mark of having been somewhere: at a moment (ms), or at an unknown one. */
interface Mark {
  what: string;
  as: Cohort['as'];
  personId: string;
  at?: number;
  interactionId?: string;
}

const DAY = 86_400_000;
/** A pause of more days ends a stretch; what goes on for longer is no stretch but a standing thing. */
const STRETCHES = { event: { pause: 14, most: 190 }, organisation: { pause: 60, most: 365 } } as const;
const GATHERINGS: ReadonlySet<Interaction['kind']> = new Set(['event', 'community meeting']);
const LONGEST_NAME = 80;
/** `PyCon 2025`, `class of '98`: it names its own time. */
const HAS_YEAR = /\b(?:19|20)\d\d\b|['’]\d\d\b/u;
/** Where one meets everybody, which is no event: a site by itself, as files of connections say it too. */
const EVERYWHERE =
  /^(?:(?:we )?(?:met|connected) )?(?:(?:at|on|over|via|through|by) )?(?:linkedin|xing|twitter|x|mastodon|bluesky|threads|github|facebook|instagram|reddit|slack|discord|e-?mail|the internet|online|work)$/iu;

/** Somebody with the interactions with them. */
interface Met {
  id: string;
  person: NetworkPerson;
  contacts: readonly Interaction[];
}

/** Marks of one person and one thing. */
interface Marks {
  personId: string;
  marks: readonly Mark[];
}

/**
 * The cohorts of a network with at least so many people, in the order of their keys. Linear but for sorting. Those of which
 * nothing is new are the same as in the last computation.
 */
export function cohortsIn(network: Network, least: number): Cohort[] {
  const kept = keptIn(network, 'cohorts');
  const { of } = contactsIn(network);
  const met = network.people.map((person) => {
    const [id, contacts] = [person.id, of.get(person.id) ?? NONE];
    return kept.part('met').of(id, [person, contacts], () => ({ id, person, contacts }));
  });
  const by = indexOf(met, { wordsOf: marksOf, idOf: ({ personId }) => personId }, kept.part('marks'));
  const cohorts: Cohort[] = [];
  for (const [key, all] of by)
    cohorts.push(...kept.part('of').of(key, [all, least], () => cohortsOf(key, all, least)));
  return cohorts.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function cohortsOf(key: string, all: readonly Marks[], least: number): readonly Cohort[] {
  const marks = all.flatMap((one) => one.marks);
  return stretchesOf(marks)
    .map((stretch) => cohortOf(key, stretch))
    .filter(({ personIds }) => personIds.length >= least);
}

/** What somebody was met at, by key. Who was known before was not met there. */
function marksOf({ id, person, contacts }: Met): Map<string, Marks> {
  const first = contacts.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const gathered = contacts.filter((one) => gatheringIn(one) !== '' && one.at - first <= DAY);
  const all = [
    ...marksBefore(person, contacts.length > 0 ? first : undefined),
    ...gathered.map((one) => markAt(id, one)),
  ];
  const by = new Map<string, Mark[]>();
  for (const mark of all) putUnder(by, `${mark.as} ${fold(mark.what).trim()}`, mark);
  return new Map([...by].map(([key, marks]) => [key, { personId: id, marks }]));
}

/** Where somebody is said to have been met, and where they were when the user first met them, at a moment (ms). */
const marksBefore = ({ id, met, organisation }: NetworkPerson, at: number | undefined): Mark[] => [
  ...(met && !EVERYWHERE.test(met.how.trim())
    ? [{ what: met.how, as: 'event' as const, personId: id, ...dated(met.on) }]
    : []),
  ...(organisation?.trim() && at !== undefined
    ? [{ what: organisation, as: 'organisation' as const, personId: id, at }]
    : []),
];

/** The event that a contact was at: as it is said, or what a gathering was about. Empty for none. */
function gatheringIn({ kind, about, event }: Interaction): string {
  if (event !== undefined) return event.trim();
  const name = GATHERINGS.has(kind) ? about.trim() : '';
  return name.length <= LONGEST_NAME ? name : '';
}

const markAt = (personId: string, one: Interaction): Mark => ({
  ...{ what: gatheringIn(one), as: 'event', personId, at: one.at, interactionId: one.id },
});

function dated(on: string | undefined): { at?: number } {
  const at = on === undefined ? Number.NaN : Date.parse(on);
  return Number.isNaN(at) ? {} : { at };
}

/** Marks of one thing, one list for each stretch of time. Those without a day count where the name has its own. */
function stretchesOf(marks: readonly Mark[]): Mark[][] {
  const [first] = marks;
  if (!first) return [];
  if (HAS_YEAR.test(first.what)) return [[...marks]];
  const { pause, most } = STRETCHES[first.as];
  const stretches: Mark[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const mark of marks.filter(({ at }) => at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    if ((mark.at ?? 0) - last > pause * DAY) stretches.push([]);
    stretches.at(-1)?.push(mark);
    last = mark.at ?? 0;
  }
  return stretches.filter((each) => (each.at(-1)?.at ?? 0) - (each[0]?.at ?? 0) <= most * DAY);
}

function cohortOf(key: string, marks: readonly Mark[]): Cohort {
  const [first] = [...marks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.what < b.what ? -1 : 1));
  const days = first?.at === undefined || HAS_YEAR.test(first.what) ? '' : ` ${Math.floor(first.at / DAY)}`;
  return {
    key: `${key}${days}`,
    what: first?.what ?? '',
    as: first?.as ?? 'event',
    personIds: distinct(marks.map(({ personId }) => personId)).sort(),
    interactionIds: distinct(marks.flatMap(({ interactionId }) => interactionId ?? [])).sort(),
  };
}
