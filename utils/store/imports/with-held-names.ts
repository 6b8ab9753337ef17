import type { Everything } from '../../core/everything.ts';
import { isCovered, withKindsOfFile } from '../../core/imports/kinds-of-file.ts';
import { isNameAlone } from '../../core/own-community.ts';
import type { Setting } from '../../core/setting.ts';
import { type Getting, heldRecord } from './held-record.ts';

function settingBeside(held: Setting | undefined, given: Setting): Setting {
  if (held?.key !== 'interactionKinds' || given.key !== held.key) return given;
  const more = withKindsOfFile(held.value, given.value.own);
  return more !== held.value || isCovered(held.value, given.value) ? { ...held, value: more } : given;
}

/** The communities in which anything of a file happened, or to which somebody belongs by it, that is not here yet. */
async function newlyNamed(
  reading: Getting,
  { interactions, memberships }: Everything,
  ids: ReadonlySet<string>,
) {
  const named = new Set<string>();
  for (const list of [interactions, memberships])
    for (const one of list) {
      const { communityId } = one;
      if (communityId === undefined || !ids.has(communityId) || named.has(communityId)) continue;
      const store = list === interactions ? 'interactions' : 'memberships';
      if (!(await heldRecord(reading, store, one))) named.add(communityId);
    }
  return named;
}

/** Without communities of which a table has the name alone, where they are here, or nothing in it needs them. */
async function communitiesBeside(reading: Getting, file: Everything): Promise<Everything['communities']> {
  const missing = new Set<string>();
  for (const { id } of file.communities.filter(isNameAlone))
    if (!(await reading.get('communities', id))) missing.add(id);
  const named = missing.size > 0 ? await newlyNamed(reading, file, missing) : missing;
  return file.communities.filter((one) => !isNameAlone(one) || named.has(one.id));
}

/** A file whose kinds come beside those that are here, and whose communities give way to them, where it only names them. */
export async function withHeldNames(reading: Getting, file: Everything): Promise<Everything> {
  const held = await reading.get('settings', 'interactionKinds');
  return {
    ...file,
    settings: file.settings.map((one) => settingBeside(held, one)),
    communities: await communitiesBeside(reading, file),
  };
}
