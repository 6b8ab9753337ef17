// The project's row of the evaluation's table: `npm run judge` for the fold `test`, `npm run judge -- dev` for the other.
import { figureOf, judgedColumns } from './judged-cases.ts';
import { scoresOf } from './rank-case.ts';

const fold = process.argv[2] ?? 'test';
console.log(`nDCG@10 on ${fold}`);
for (const column of await judgedColumns(fold))
  console.log(`${column.name.padEnd(20)}${figureOf(column, scoresOf).toFixed(3)}`);
