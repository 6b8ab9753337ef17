import type * as z from 'zod/mini';
import { Refusal } from '../core/drafts.ts';
import { type Everything, everything } from '../core/everything.ts';
import { ME } from '../core/membership.ts';

/** The version of the file's shape. A reader refuses a higher one. */
const VERSION = 3;

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

function firstProblem(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const where = issue?.path.map(String).join(' › ') ?? '';
  return where === ''
    ? 'it has parts that do not belong there'
    : `the entry at “${where.slice(0, 120)}” is not as it should be`;
}

/** Refuses entries about people who are not in the file. */
function checkReferences(all: Everything): void {
  const known = new Set(all.people.map((one) => one.id));
  const named = [
    ...all.identities.map((one) => one.personId),
    ...all.notes.map((one) => one.personId),
    ...all.memberships.map((one) => one.who).filter((who) => who !== ME),
    ...all.interactions.flatMap((one) => one.personIds),
  ];
  const missing = named.filter((id) => !known.has(id)).length;
  if (missing > 0)
    throw new Refusal(
      `This file is damaged: ${missing} of its entries are about people who are not in it. ${NOTHING_CHANGED} Choose another export.`,
    );
}

/**
 * Reads the JSON of everything, as it is exported.
 * @throws {Refusal} with a sentence, where it is damaged, not ours, or of a newer version.
 */
export function fromJson(text: string): Everything {
  const { kithcraft: version, exportedAt: _, ...rest } = parsed(text);
  if (typeof version === 'number' && version > VERSION)
    throw new Refusal(
      `This file was exported by a newer version of Kithcraft. ${NOTHING_CHANGED} Update the extension, then import it again.`,
    );
  const checked = everything.safeParse(rest);
  if (!checked.success)
    throw new Refusal(
      `This file is damaged: ${firstProblem(checked.error)}. ${NOTHING_CHANGED} Choose another export.`,
    );
  checkReferences(checked.data);
  return checked.data;
}
