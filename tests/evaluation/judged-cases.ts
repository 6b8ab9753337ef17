import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RankCase, rankCase } from './rank-case.ts';

export const DATA_SETS = ['rust-teams', 'cloudnative', 'ols'] as const;
const FOLDER = resolve('../shared/evaluation');

/** A case with what the ranking is not told: which communities are to be found, and whose case it is. */
export interface JudgedCase {
  asked: RankCase;
  person: string;
  targets: readonly string[];
  /** By candidate: of those with the same score, the least comes first. */
  ties: readonly number[];
}

/** One column of the table: a data set, with the user's memberships known or none. */
export interface Column {
  name: string;
  cases: JudgedCase[];
}

interface Split {
  person: string;
  fold: string;
  hidden?: string;
  targets?: string[];
}

interface Data {
  name: string;
  people: { id: string }[];
}

type Materialise = (data: Data, people: Map<string, unknown>, split: Split) => unknown;

/** What is used of the evaluation's harness. */
interface Harness {
  hash: (text: string) => number;
  load: (name: string) => Data;
  splits: (name: string) => { cases: Split[] };
  makeSplit: (name: string, how: { maxHide: number; maxCases: number }) => { cases: Split[] };
  materialise: Materialise;
  materialiseCold: Materialise;
}

/**
 * The six columns. With `hides`, up to so many memberships of each person are hidden in turn, for more cases to learn by.
 * @param folder of the evaluation; only its test has another one.
 */
export async function judgedColumns(fold: string, hides?: number, folder = FOLDER): Promise<Column[]> {
  const harness = (await import(pathToFileURL(resolve(folder, 'harness.mjs')).href)) as Harness;
  const warm = DATA_SETS.map((name) => {
    const cases = hides ? harness.makeSplit(name, { maxHide: hides, maxCases: 1e6 }) : harness.splits(name);
    return column(harness, name, { name, fold, splits: cases.cases, as: harness.materialise });
  });
  const cold = DATA_SETS.map((name) => {
    const file = resolve(folder, `data/splits/${name}.cold.json`);
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Split[] };
    return column(harness, name, { name: `${name} cold`, fold, splits: cases, as: harness.materialiseCold });
  });
  return [...warm, ...cold];
}

interface Wanted {
  name: string;
  fold: string;
  splits: readonly Split[];
  as: Materialise;
}

function column(harness: Harness, dataSet: string, { name, fold, splits, as }: Wanted): Column {
  const data = harness.load(dataSet);
  data.name = dataSet;
  const people = new Map(data.people.map((person) => [person.id, person]));
  const cases = splits
    .filter((split) => split.fold === fold)
    .map((split): JudgedCase => {
      const asked = rankCase.parse(as(data, people, split));
      return {
        asked,
        person: split.person,
        targets: split.targets ?? (split.hidden ? [split.hidden] : []),
        ties: asked.candidates.map((id) => harness.hash(split.person + id)),
      };
    });
  return { name, cases };
}

const gain = (rank: number) => (rank <= 10 ? 1 / Math.log2(rank + 1) : 0);

/** The mean nDCG@10 of a column's cases. @param scoresOf gives each candidate of a case its score, in their order. */
export function figureOf({ cases }: Column, scoresOf: (asked: RankCase) => readonly number[]): number {
  return cases.reduce((sum, each) => sum + ndcg(each, scoresOf(each.asked)), 0) / cases.length;
}

/** nDCG@10 of one case, as the harness counts it. */
export function ndcg({ asked, targets, ties }: JudgedCase, scores: readonly number[]): number {
  const best = targets.slice(0, 10).reduce((sum, _, at) => sum + gain(at + 1), 0);
  // What is no candidate could not be found, wherever it would stand.
  const places = targets.map((target) => asked.candidates.indexOf(target)).filter((place) => place >= 0);
  const got = places.reduce((sum, place) => {
    const [score = 0, tie = 0] = [scores[place], ties[place]];
    const before = scores.filter((each, at) => each > score || (each === score && (ties[at] ?? 0) < tie));
    return sum + gain(before.length + 1);
  }, 0);
  return got / best;
}
