import { Sites } from '../../components/options/sites/Sites.tsx';
import type { Edge } from '../../utils/core/setting.ts';
import { setSetting } from '../../utils/store/settings.ts';
import { records } from '../../utils/surfaces/records.ts';
import { attempt } from '../../utils/surfaces/said.ts';
import { useSites } from './use-sites.ts';

const keepEdge = (edge: Edge) =>
  attempt(
    async () => setSetting(await records(), { key: 'markEdge', value: edge }, Date.now()),
    () => `The mark stands at the ${edge} edge now.`,
  );

/** Which sites are enabled, and where the mark stands. */
export function SitesSection() {
  const { sites, edge = 'right', ...rest } = useSites();
  return <Sites {...rest} sites={sites} edge={edge} onEdge={(to) => void keepEdge(to)} />;
}
