import type { Steps } from '../steps.ts';
import { type Examples, oddsOf, scaled, scaleOf, weightsFor } from './logistic.ts';
import type { Known, Neighbourhood } from './neighbourhood.ts';
import { type PairValues, pairValuesOf, VALUES } from './pair-values.ts';

/** Who is in one group more with whom, as the known communities of these people teach it: log odds. */
export interface Learnt {
  /** For each person, everybody's. */
  rows: readonly Float64Array[];
  /** For each member of a community, everybody's, as if it was not known and had taught nothing. */
  without(known: Known): ReadonlyMap<number, Float64Array>;
}

/** Communities of a size that a circle can have teach what circles look like. */
export const isOfCircleSize = ({ members }: Known): boolean => members.length >= 5 && members.length <= 40;

/** Fewer teach only what they are themselves. */
const LEAST_TEACHERS = 4;
/** More tell nothing new. */
const MOST_TEACHERS = 32;
/** So many members of each are asked whom else they would expect. */
const MOST_ASKED = 8;
/** A part of the teachers is judged by what the other parts taught. */
const PARTS = 4;
const RIDGE = 10;
const NONE = new Float64Array();

/**
 * What makes two people of one group differs from trade to trade: where everybody says much of themselves, words; where
 * nobody does, who is active everywhere. So each known community is taken for unknown, its members are asked for the others,
 * and a logistic regression learns what spoke for them. Nothing is learnt where too few communities are known.
 */
export function* learntFrom(all: Neighbourhood): Steps<Learnt | undefined> {
  const teachers = all.communities.filter(isOfCircleSize).slice(0, MOST_TEACHERS);
  if (teachers.length < LEAST_TEACHERS) return undefined;
  const values = pairValuesOf(all);
  const examples: Examples[] = [];
  for (const teacher of teachers) {
    examples.push(examplesOf(teacher, values));
    yield;
  }
  const scale = scaleOf(examples, VALUES);
  const lessons = examples.map((each) => scaled(each, scale));
  yield;
  const weights = weightsFor(lessons, RIDGE, new Float64Array(VALUES + 1));
  const others: Float64Array[] = [];
  for (let part = 0; part < PARTS; part++) {
    yield;
    const other = lessons.filter((_, at) => at % PARTS !== part);
    others.push(weightsFor(other, RIDGE, weights));
  }
  yield;
  const rows = all.ids.map((_, at) => oddsOf(values([at])[0] ?? NONE, scale, weights));
  yield;
  return {
    rows,
    without(known) {
      const at = teachers.indexOf(known);
      const taught = (at < 0 ? undefined : others[at % PARTS]) ?? weights;
      const without = values(known.members, known);
      return new Map(
        known.members.map((member, place) => [member, oddsOf(without[place] ?? NONE, scale, taught)]),
      );
    },
  };
}

/** Everybody beside some members of a community: whether they are in it too. */
function examplesOf(teacher: Known, valuesOf: PairValues): Examples {
  const { members } = teacher;
  const asked = members.filter((_, at) => (at * MOST_ASKED) % members.length < MOST_ASKED);
  const own = new Set(members);
  const rows = valuesOf(asked, teacher);
  const people = (rows[0]?.length ?? 0) / VALUES;
  const values = new Float64Array(asked.length * (people - 1) * VALUES);
  const yes = new Uint8Array(asked.length * (people - 1));
  let next = 0;
  for (const [place, seed] of asked.entries()) {
    for (let at = 0; at < people; at++) {
      if (at === seed) continue;
      values.set(rows[place]?.subarray(at * VALUES, (at + 1) * VALUES) ?? [], next * VALUES);
      yes[next++] = own.has(at) ? 1 : 0;
    }
  }
  return { values, yes, worth: 1 / asked.length };
}
