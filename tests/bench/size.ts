import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT } from '../browser/driver/output.ts';
import { type Row, weightRow } from './figures.ts';

/** What the scripts in a page may weigh, gzipped: the one on every page of a site, and the one on profiles. */
const MOST_BYTES = { 'watch.js': 3_000, 'profile.js': 12_000 } as const;

const weightOf = (file: string): number =>
  gzipSync(readFileSync(resolve(OUTPUT, 'chrome-mv3', file)), { level: 9 }).length;

/** The weight of the scripts in a page. */
export const size = (): Row[] =>
  Object.entries(MOST_BYTES).map(([file, most]) => weightRow(`${file}, gzipped`, weightOf(file), most));
