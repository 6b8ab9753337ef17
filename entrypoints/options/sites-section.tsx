import { Sites } from '../../components/options/sites/Sites.tsx';
import type { Edge } from '../../utils/core/setting.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { changeQuietSites, setSetting } from '../../utils/store/settings.ts';
import { records } from '../../utils/surfaces/records.ts';
import { attempt } from '../../utils/surfaces/said.ts';
import { KeysPart } from './keys-part.tsx';
import { usePeopleOnPages } from './use-people-on-pages.ts';
import { useSites } from './use-sites.ts';

const keepEdge = (edge: Edge) =>
  attempt(
    async () => setSetting(await records(), { key: 'markEdge', value: edge }, Date.now()),
    () => `The mark stands at the ${edge} edge now.`,
  );

function quietWords(siteId: string, quiet: boolean): string {
  const name = siteById(siteId)?.name ?? siteId;
  return quiet ? `Pages of ${name} are left untouched now.` : `The mark is shown on pages of ${name}.`;
}

const keepQuiet = (siteId: string, quiet: boolean) =>
  attempt(
    async () => changeQuietSites(await records(), siteId, quiet, Date.now()),
    () => quietWords(siteId, quiet),
  );

/** Which sites are enabled, and where the mark stands. */
export function SitesSection() {
  const { sites, edge = 'right', ...rest } = useSites();
  const people = usePeopleOnPages();
  return (
    <Sites
      {...rest}
      sites={sites}
      people={people}
      edge={edge}
      onEdge={(to) => void keepEdge(to)}
      onQuiet={(siteId, quiet) => void keepQuiet(siteId, quiet)}
    >
      <KeysPart />
    </Sites>
  );
}
