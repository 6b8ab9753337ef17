// The project's row of the evaluation's table: `npm run judge` for the fold `test`, `npm run judge -- dev` for the other.
import { judgedColumns, ndcg } from './judged-cases.ts';
import { scoresOf } from './rank-case.ts';

const fold = process.argv[2] ?? 'test';
const figures = (await judgedColumns(fold)).map(({ name, cases }) => ({
  name,
  figure: cases.reduce((sum, each) => sum + ndcg(each, scoresOf(each.asked)), 0) / cases.length,
}));
console.log(`nDCG@10 on ${fold}`);
for (const { name, figure } of figures) console.log(`${name.padEnd(20)}${figure.toFixed(3)}`);
