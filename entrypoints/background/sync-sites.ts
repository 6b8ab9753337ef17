import { covers, hostOf } from '../../utils/core/pattern.ts';
import { notify } from '../../utils/messages/client.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { giveBackHosts, grantedHosts, hasHosts } from '../../utils/platform/permissions.ts';
import { PEOPLE, register, registered, startInOpenTabs, unregister } from '../../utils/platform/scripts.ts';
import { allTabs } from '../../utils/platform/tabs.ts';
import { scriptFor } from '../../utils/sites/registry.ts';
import { settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** Those of some patterns that the browser grants, each once. */
export async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const enabled = [...new Set(patterns)];
  const granted = await Promise.all(enabled.map((pattern) => hasHosts([pattern])));
  return enabled.filter((_, i) => granted[i]);
}

/** The patterns that each script is wanted for: what the user enabled and the browser grants. */
async function wantedScripts(): Promise<Map<string, string[]>> {
  const { enabledSites, peoplePages } = await settings(await backgroundRecords());
  const wanted = byScript(await grantedOf(Object.values(enabledSites).flat()));
  const people = await grantedOf(peoplePages);
  return people.length > 0 ? wanted.set(PEOPLE, people) : wanted;
}

/**
 * Takes our scripts out of pages that they may no longer be in. Where the browser took a host away it tells no address of
 * its tabs any more: whatever of us is in a tab without one has to go.
 */
async function leavePages(script: string, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return;
  const left = (await allTabs()).filter(
    ({ url }) => url === undefined || gone.some((pattern) => covers(pattern, url)),
  );
  await Promise.all(
    left.flatMap(({ id }) => [notify(id, script === PEOPLE ? 'leave links' : 'leave'), setBadge(id, 'none')]),
  );
}

/** The patterns of each script: a host's pages get the script of its site, or the one for sites on any host. */
function byScript(patterns: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pattern of patterns) {
    const script = scriptFor(hostOf(pattern) ?? '');
    found.set(script, [...(found.get(script) ?? []), pattern]);
  }
  return found;
}

const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((one) => !other.includes(one));

// One after the other: a click that enables a site is heard twice, as a message and as a granted permission.
let turn: Promise<null> = Promise.resolve(null);

/**
 * Makes what is registered equal to what is enabled and granted, whatever happened before: run after every change
 * of settings or permissions, and at every start, because an update drops registrations.
 */
export function syncSites(): Promise<null> {
  turn = turn.then(sync, sync);
  return turn;
}

/** Makes one script's registration what is wanted of it. */
async function syncScript(script: string, current: readonly string[], wanted: readonly string[]) {
  const added = without(wanted, current);
  const gone = without(current, wanted);
  if (added.length + gone.length > 0) {
    if (current.length > 0) await unregister(script);
    if (wanted.length > 0) await register(script, wanted);
  }
  return { script, added, gone };
}

async function sync(): Promise<null> {
  const wanted = await wantedScripts();
  const current = await registered();
  const scripts = [...new Set([...current.keys(), ...wanted.keys()])];
  const changes = await Promise.all(
    scripts.map((script) => syncScript(script, current.get(script) ?? [], wanted.get(script) ?? [])),
  );
  await Promise.all(changes.map(({ script, gone }) => leavePages(script, gone)));
  await Promise.all(changes.map(({ script, added }) => startInOpenTabs(script, added)));
  return null;
}

/** The patterns that are for something. */
export async function usedPatterns(): Promise<string[]> {
  const { enabledSites, peoplePages } = await settings(await backgroundRecords());
  return [...Object.values(enabledSites).flat(), ...peoplePages];
}

/** The user enabled or disabled a site: what is no longer wanted is given back, last, when no page needs it any more. */
export async function sitesChanged(): Promise<null> {
  await syncSites();
  const unused = without(await grantedHosts(), await usedPatterns());
  if (unused.length > 0) await giveBackHosts(unused);
  return null;
}
