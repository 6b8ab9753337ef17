import type { Community } from '../../core/community.ts';
import { type CataloguePlan, judgeCommunities } from '../../core/imports/judge-communities.ts';
import { LIMITS } from '../../core/limits.ts';
import { catalogueEntries, LARGEST_CATALOGUE } from '../../formats/catalogue-file.ts';
import { textOfFile } from '../../formats/text-of-file.ts';
import { clean } from '../../sites/page/text.ts';

/** Longer than any text that is taken: what is too long is refused with its reason, not cut. */
const MOST = LIMITS.url + 1;

/** A value with its texts made fit to keep, as deep as a community goes; what is deeper is refused as it is. */
function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return clean(value, MOST) ?? '';
  if (typeof value !== 'object' || value === null || depth > 2) return value;
  if (Array.isArray(value)) return value.length > 50 ? value : value.map((one) => cleaned(one, depth + 1));
  const entries = Object.entries(value);
  // Own keys only, `__proto__` among them: it is refused as a part that a community does not have.
  return entries.length > 50
    ? value
    : Object.fromEntries(entries.map(([key, one]) => [key, cleaned(one, depth + 1)]));
}

/**
 * What taking a catalogue file in would do; changes nothing.
 * @param name of the file. @param here all communities that there are.
 * @throws {Refusal} with a sentence, if it is too large or another file.
 */
export async function planCatalogueFile(
  file: Blob,
  name: string,
  here: readonly Community[],
): Promise<CataloguePlan> {
  const { entries, leftOut } = catalogueEntries(await textOfFile(file, LARGEST_CATALOGUE), name);
  const plan = judgeCommunities(
    entries.map(({ at, entry }) => ({ at, entry: cleaned(entry) })),
    here,
  );
  return { ...plan, leftOut: [...leftOut, ...plan.leftOut].sort((a, b) => a.at.line - b.at.line) };
}
