import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT } from '../browser/driver/output.ts';
import { type Row, weightRow } from './figures.ts';

const BUILT = resolve(OUTPUT, 'chrome-mv3');

/** What the scripts in a page may weigh, gzipped: those on every page of a site, and those on its profiles. */
const MOST_BYTES = { watch: 3_000, profile: 25_000 } as const;
const MOST_PEOPLE_BYTES = 25_000;

const weightOf = (file: string): number => gzipSync(readFileSync(resolve(BUILT, file)), { level: 9 }).length;

/** The heaviest script of one kind. */
function heaviest(kind: keyof typeof MOST_BYTES): Row {
  const all = readdirSync(resolve(BUILT, kind)).map((file) => `${kind}/${file}`);
  const [file = '', bytes = Number.NaN] =
    all.map((one) => [one, weightOf(one)] as const).sort(([, a], [, b]) => b - a)[0] ?? [];
  return weightRow(`${file}, the heaviest of ${all.length}, gzipped`, bytes, MOST_BYTES[kind]);
}

/** The weight of the scripts in a page. */
export const size = (): Row[] => [
  heaviest('watch'),
  heaviest('profile'),
  weightRow('people.js, gzipped', weightOf('people.js'), MOST_PEOPLE_BYTES),
];
