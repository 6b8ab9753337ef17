import { Refusal } from '../core/drafts.ts';
import type { OwnExport } from '../core/imports/own-export.ts';
import { fittingIn } from './kithcraft-json-fitting.ts';
import { withoutOrphans } from './kithcraft-json-orphans.ts';

/** The version of the file's shape. A reader refuses a higher one. */
const VERSION = 6;

/** What a file begins with, before its lists of records. `now` in ms. */
export const headOf = (now: number): Record<string, unknown> => ({
  kithcraft: VERSION,
  exportedAt: new Date(now).toISOString(),
});

const NOTHING_CHANGED = 'Nothing was changed.';

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(
      `This file is damaged or is no JSON file: it cannot be read to its end. ${NOTHING_CHANGED} Choose a file that Kithcraft exported.`,
    );
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kithcraft'))
    throw new Refusal(
      `This file was not exported by Kithcraft. ${NOTHING_CHANGED} Choose a file named like kithcraft-2026-01-31.json.`,
    );
  return value as Record<string, unknown>;
}

/**
 * Reads the JSON of everything, as it is exported. Records that do not fit are left out, each with its place.
 * @throws {Refusal} with a sentence, where it is damaged as a whole, not ours, or of a newer version.
 */
export function fromJson(text: string): OwnExport {
  const { kithcraft: version, exportedAt: _, ...rest } = parsed(text);
  if (typeof version === 'number' && version > VERSION)
    throw new Refusal(
      `This file was exported by a newer version of Kithcraft. ${NOTHING_CHANGED} Update the extension, then import it again.`,
    );
  const fitting = fittingIn(rest);
  if ('problem' in fitting)
    throw new Refusal(`This file is damaged: ${fitting.problem}. ${NOTHING_CHANGED} Choose another export.`);
  return withoutOrphans(fitting);
}
