// Learns the weights of the ranking on the fold `dev` and writes them: `npm run learn`. Begins at what is written now, so
// a second run changes nothing. `npm run learn -- ols` leaves a data set out, writes nothing and says what it gets there.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Facts, factsOf } from '../../utils/core/rank/facts.ts';
import { partsOf, sumOf } from '../../utils/core/rank/rank.ts';
import { WEIGHTS, type Weights } from '../../utils/core/rank/weights.ts';
import { type JudgedCase, judgedColumns, ndcg } from './judged-cases.ts';
import { inputOf } from './rank-case.ts';
import { search, type Worth } from './search.ts';

const FILE = new URL('../../utils/core/rank/weights.ts', import.meta.url);
const BY_HAND: readonly string[] = ['mostVotes', 'topic', 'sideTopic', 'fewTerms'];
const HIDES = 4;
const ROUNDS = 3;

interface Ready {
  judged: JudgedCase;
  input: ReturnType<typeof inputOf>;
  facts: Facts;
  places: readonly number[];
  third: number;
}

const left = process.argv[2];
const columns = await judgedColumns('dev', HIDES);
const ready = columns.map(({ name, cases }) => ({ name, cases: cases.map(readyOf) }));
const start: Weights = { ...WEIGHTS };
const first = ready.map(({ cases }) => cases.map((each) => figureOf(each, start)));
const learnt = search(
  start,
  (Object.keys(WEIGHTS) as (keyof Weights)[]).filter((key) => !BY_HAND.includes(key)),
  worthOf,
  ROUNDS,
);
ready.forEach(({ name, cases }, at) => {
  const after = cases.map((each) => figureOf(each, learnt));
  console.log(`${name.padEnd(20)}${mean(first[at] ?? []).toFixed(4)} → ${mean(after).toFixed(4)}`);
});
if (left === undefined) write(learnt);

function readyOf(judged: JudgedCase): Ready {
  const input = inputOf(judged.asked);
  const places = judged.asked.candidates.map((id) => input.communities.at.get(id) ?? 0);
  return { judged, input, facts: factsOf(input), places, third: thirdOf(judged.person) };
}

/** All cases of a person are in the same third. */
function thirdOf(person: string): number {
  return [...person].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1009, 7) % 3;
}

function figureOf({ judged, input, facts, places }: Ready, weights: Weights): number {
  const scores = sumOf(partsOf(facts, input, weights));
  return ndcg(
    judged,
    places.map((place) => scores[place] ?? 0),
  );
}

/** The mean gain over where it began, each column counting alike. */
function worthOf(weights: Weights): Worth {
  const gains = ready
    .map(({ name, cases }, at) => ({
      name,
      cases,
      figures: cases.map((each) => figureOf(each, weights)),
      at,
    }))
    .filter(({ name }) => left === undefined || !name.startsWith(left))
    .map(({ cases, figures, at }) => {
      const base = mean(first[at] ?? []);
      const third = (which: number) => mean(figures.filter((_, each) => cases[each]?.third === which)) / base;
      return [mean(figures) / base, third(0), third(1), third(2)];
    });
  const [whole = 0, ...thirds] = [0, 1, 2, 3].map((which) => mean(gains.map((gain) => gain[which] ?? 0)));
  return { whole, thirds };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function write(weights: Weights): void {
  const before = readFileSync(FILE, 'utf8');
  const after = before.replace(/^ {2}(\w+): [\d.]+,$/gmu, (line, key: string) =>
    key in weights ? `  ${key}: ${weights[key as keyof Weights]},` : line,
  );
  if (after !== before) writeFileSync(FILE, after);
}
