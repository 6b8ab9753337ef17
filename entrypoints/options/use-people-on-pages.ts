import { useEffect, useState } from 'preact/hooks';
import { EVERYWHERE, hostOf, patternOf } from '../../utils/core/pattern.ts';
import { hasHosts, onPermissionsChanged } from '../../utils/platform/permissions.ts';
import type { Store } from '../../utils/store/open.ts';
import { settings } from '../../utils/store/settings.ts';
import { leavePeopleOn, markPeopleOn } from '../../utils/surfaces/people-pages.ts';
import { said, sayProblem } from '../../utils/surfaces/said.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { hostFrom } from './host-from.ts';

const REFUSED = 'Your browser was not allowed to, so nothing changed. Try again to be asked again.';

/** It is on where the user said so and the browser still grants it. */
async function wherePeopleAreMarked(store: Store) {
  const { peoplePages } = await settings(store);
  const granted = await Promise.all(peoplePages.map((one) => hasHosts([one])));
  const on = peoplePages.filter((_, i) => granted[i]);
  return { everywhere: on.includes(EVERYWHERE), hosts: on.flatMap((one) => hostOf(one) ?? []) };
}

/** Where links to known people are marked, and what switching does. */
export function usePeopleOnPages() {
  const [grants, setGrants] = useState(0);
  const [problem, setProblem] = useState<string>();
  const { everywhere, hosts } = useRecords(wherePeopleAreMarked, [grants]) ?? {
    everywhere: false,
    hosts: [],
  };
  useEffect(() => onPermissionsChanged(() => setGrants((before) => before + 1)), []);

  const add = async (pattern: string, where: string): Promise<boolean> => {
    setProblem(undefined);
    try {
      const yes = await markPeopleOn(pattern);
      if (yes) said.value = { tone: 'done', text: `Links to people you know are marked ${where} now.` };
      else setProblem(REFUSED);
      return yes;
    } catch (error) {
      sayProblem(error);
      return false;
    }
  };
  const remove = async (pattern: string): Promise<void> => {
    setProblem(undefined);
    await leavePeopleOn(pattern).catch(sayProblem);
  };
  return {
    everywhere,
    hosts,
    problem,
    onEverywhere: (on: boolean) => void (on ? add(EVERYWHERE, 'on every page') : remove(EVERYWHERE)),
    onAdd(typed: string): boolean | Promise<boolean> {
      const host = hostFrom(typed);
      if (host) return add(patternOf(host), `on ${host}`);
      setProblem(`“${typed}” is no address of a site. Type it like forum.example.`);
      return false;
    },
    onRemove: (host: string) => void remove(patternOf(host)),
  };
}
