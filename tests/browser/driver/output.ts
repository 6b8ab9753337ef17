import { resolve } from 'node:path';

/** Where the builds are that are tested; a build that stands elsewhere is tested by naming its folder. */
export const OUTPUT = resolve(
  process.env['KITHCRAFT_OUTPUT'] ?? resolve(import.meta.dirname, '../../../.output'),
);
