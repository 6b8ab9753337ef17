import { namingOf } from '../../core/forgotten.ts';
import { identityKey } from '../../core/identity.ts';
import type { Arrived, FileNote, FilePerson } from '../../core/imports/arrived.ts';
import type { Judged, Plan } from '../../core/imports/judged.ts';
import { settled } from '../../core/imports/settled.ts';
import { namesIn } from '../../core/imports/waves.ts';
import type { LeftOut } from '../../core/incoming.ts';
import { lastSeq } from '../changes.ts';
import { forgottenAmong } from '../named.ts';
import type { Store } from '../open.ts';
import { breath } from '../search/parts.ts';
import { judge } from './judge.ts';
import { type Known, knownIn } from './known.ts';
import { notThere } from './not-there.ts';
import { readingOf } from './reading.ts';

/** So many are looked at in one transaction. */
const AT_ONCE = 200;
/** So many are marked, or held against the forgotten, before the page draws. */
const MARKED = 2_000;

/** What names somebody in a file, as it is remembered of those who are forgotten. */
export const namingOfPerson = ({ id, mark, fields, pages }: FilePerson): string[] =>
  namingOf({ ...fields, id, keys: pages.map(({ identity }) => identityKey(identity)), marks: [mark] });

const stayAway = ({ at }: FilePerson): LeftOut => ({
  at,
  reason: 'You asked to forget this person, so nothing about them is taken in.',
});

/** Those who may be taken in, and those whom the user asked to forget. */
async function withoutForgotten(store: Store, people: readonly FilePerson[]) {
  const isForgotten = await forgottenAmong(store);
  const [kept, leftOut]: [FilePerson[], LeftOut[]] = [[], []];
  for (const [at, person] of people.entries()) {
    if (isForgotten(namingOfPerson(person))) leftOut.push(stayAway(person));
    else kept.push(person);
    if (at % MARKED === 0) await breath();
  }
  return { kept, leftOut };
}

/** Whom everybody is taken for; the page draws in between. */
async function judged(store: Store, people: readonly FilePerson[], known: Known, looking: Looking) {
  const all: Judged[] = [];
  for (let i = 0; i < people.length; i += AT_ONCE) {
    looking.signal.throwIfAborted();
    looking.onProgress(i, people.length);
    const reading = readingOf(store, known);
    const some = people.slice(i, i + AT_ONCE);
    const verdicts = await Promise.all(some.map((person) => judge(reading, person)));
    for (const [at, person] of some.entries()) {
      const verdict = verdicts[at];
      if (verdict) all.push({ person, verdict });
    }
    await breath();
  }
  return all;
}

interface Looking {
  /** Is told how many of the people were looked at. */
  onProgress(done: number, total: number): void;
  /** Ends it. */
  signal: AbortSignal;
}

/** What of somebody's notes stays one. */
const notesIn = ({ person, verdict }: Judged): readonly FileNote[] =>
  settled(person, verdict.kind === 'known' ? verdict.met : undefined).notes;

/** Marks those whom nothing in the records and nobody before them in the file names; the page draws in between. */
async function marked(people: readonly Judged[], known: Known, notes: readonly FileNote[]) {
  const fresh = new Set(notes.map(({ id }) => id));
  const before = new Set<string>();
  const all: Judged[] = [];
  for (const [at, one] of people.entries()) {
    const { person, verdict } = one;
    const names = namesIn(person);
    const isAlone = names.every((name) => !before.has(name)) && notesIn(one).every(({ id }) => fresh.has(id));
    all.push(verdict.kind === 'new' && isAlone && !known.names(person) ? { ...one, fresh: true } : one);
    for (const name of names) before.add(name);
    if (at % MARKED === 0) await breath();
  }
  return all;
}

/** Finds out what taking a file in would do; changes nothing. */
export async function planImport(
  store: Store,
  arrived: Arrived,
  onProgress: Looking['onProgress'],
  signal: AbortSignal,
): Promise<Plan> {
  const asOf = await lastSeq(store);
  const { kept, leftOut } = await withoutForgotten(store, arrived.people);
  const known = await knownIn(store);
  const people = await judged(store, kept, known, { onProgress, signal });
  const marks = new Set(kept.map(({ mark }) => mark));
  const given = arrived.contacts.filter((one) => one.marks.some((mark) => marks.has(mark)));
  const contacts = await notThere(store, 'interactions', given);
  const notes = await notThere(store, 'notes', people.flatMap(notesIn));
  return {
    asOf,
    people: await marked(people, known, notes),
    contacts,
    contactsHeld: given.length - contacts.length,
    notes: notes.length,
    leftOut: [...arrived.leftOut, ...leftOut],
  };
}
