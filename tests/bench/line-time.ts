import { understood } from '../../utils/core/line/understood.ts';
import { lineDates } from '../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from '../core/line/invented-people.ts';
import { ENGLISH } from '../core/line/lines/english.ts';
import { FRENCH } from '../core/line/lines/french.ts';
import { GERMAN } from '../core/line/lines/german.ts';
import { JAPANESE } from '../core/line/lines/japanese.ts';
import { SPANISH } from '../core/line/lines/spanish.ts';
import { mostRow, quantile, type Row } from './figures.ts';

const ROUNDS = 8;

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' → ')[0] ?? '');

/** Every line of the tables, until it is understood by somebody who writes all five languages: the most that there is to look for. */
export async function lineTime(): Promise<Row[]> {
  const context = {
    today: TODAY,
    findDates: await lineDates(['en', 'de', 'fr', 'es', 'ja'], TODAY),
    peopleCalled,
  };
  const lines = [ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE].flatMap(linesOf);
  const quickest = new Map<string, number>();
  // The first rounds make the code quick; and the machine's other work only ever adds to what is measured.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const line of lines) {
      const begin = performance.now();
      understood(line, context);
      const time = performance.now() - begin;
      quickest.set(line, Math.min(time, quickest.get(line) ?? time));
    }
  const times = [...quickest.values()];
  const middle = `${quantile(times, 0.5).toFixed(2)} ms in the middle of ${lines.length} lines, each the quickest time of ${ROUNDS}`;
  return [mostRow('a line, until it is understood (p95)', quantile(times, 0.95), 2, 'ms', middle)];
}
