import type * as z from 'zod/mini';
import { placeOf } from '../address-place.ts';
import { type Community, community } from '../community.ts';
import type { LeftOut, Place } from '../incoming.ts';

/** What taking a catalogue file in would do. */
export interface CataloguePlan {
  fresh: readonly Community[];
  /** Those that are here already: as the file and as the user knows them. */
  same: readonly { name: string; here: string }[];
  leftOut: readonly LeftOut[];
}

/** An entry of a catalogue file, its texts clean. */
export interface CatalogueEntry {
  at: Place;
  entry: unknown;
}

// `join:` before it and all of it is the id of a suggestion, which has 100 characters.
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 80;

const BAD_ID =
  'Its id is not one such as “write-the-docs”: small letters, digits and single hyphens, 80 characters at most.';
const BAD_ADDRESS = 'Its address is not one of the web, which begins with https:// or http://.';

const SENTENCES: Readonly<Record<string, string>> = {
  id: BAD_ID,
  url: BAD_ADDRESS,
  form: 'Its form is none of the ten that there are.',
  topics: 'Its topics are not a list of 1 to 12 short texts.',
  fields: 'Its fields are not a list of at most 4 short texts.',
  confidence: 'How sure it is (its confidence) is not “listed”, “seen” or “general knowledge”.',
};

const quoted = (text: string): string => `“${text.replace(/\s+/gu, ' ').slice(0, 60)}”`;

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  const [part] = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys')
    return `It has a part ${quoted(issue.keys[0] ?? '')} that a community does not have.`;
  if (part === undefined) return 'It is no community: a JSON object with a name, topics and more.';
  return (
    SENTENCES[String(part)] ?? `Its part ${quoted(String(part))} is missing, empty, too long or no text.`
  );
}

/** A community, or why the entry is none. */
function communityIn(entry: unknown): Community | string {
  const checked = community.safeParse(entry);
  if (!checked.success) return reasonOf(checked.error.issues[0]);
  const { id, url, confidence } = checked.data;
  if (!SLUG.test(id) || id.length > LONGEST_ID) return BAD_ID;
  if (url !== undefined && !URL.canParse(url)) return BAD_ADDRESS;
  return confidence === 'own' ? (SENTENCES['confidence'] ?? '') : checked.data;
}

/** What names a community: two that share one of these are one. */
const namesOf = ({ id, name, url }: Community): string[] => [
  `id ${id}`,
  `name ${name.toLocaleLowerCase()}`,
  ...(url === undefined ? [] : [`url ${placeOf(url)}`]),
];

/**
 * What of a catalogue file is new, what is here already and what cannot be taken, with where it stands and why.
 * @param here all communities that there are.
 */
export function judgeCommunities(
  entries: readonly CatalogueEntry[],
  here: readonly Community[],
): CataloguePlan {
  const held = new Map(here.flatMap((one) => namesOf(one).map((key) => [key, one.name] as const)));
  const inFile = new Map<string, string>();
  const plan = {
    fresh: [] as Community[],
    same: [] as { name: string; here: string }[],
    leftOut: [] as LeftOut[],
  };
  for (const { at, entry } of entries) {
    const one = communityIn(entry);
    if (typeof one === 'string') {
      plan.leftOut.push({ at, reason: one });
      continue;
    }
    const keys = namesOf(one);
    const twin = keys.map((key) => held.get(key)).find((name) => name !== undefined);
    const before = keys.map((key) => inFile.get(key)).find((name) => name !== undefined);
    if (twin !== undefined) plan.same.push({ name: one.name, here: twin });
    else if (before !== undefined)
      plan.leftOut.push({ at, reason: `It has the id, name or address of ${quoted(before)} before it.` });
    else {
      plan.fresh.push(one);
      for (const key of keys) inFile.set(key, one.name);
    }
  }
  return plan;
}
