import type { Edge } from '../../../utils/core/setting.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../Page.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import type { SiteView } from './site.ts';

export interface SiteListProps extends Omit<SiteSwitchProps, 'site' | 'problem'> {
  /** Undefined while they are read. */
  sites: readonly SiteView[] | undefined;
  /** Why the last wish failed, and for which site. */
  problem?: { siteId: string; text: string } | undefined;
}

export interface SitesProps extends SiteListProps {
  edge: Edge;
  onEdge(edge: Edge): void;
}

const EDGES = [
  { value: 'left', label: 'Left edge' },
  { value: 'right', label: 'Right edge' },
] as const;

/** All sites with their switches. */
export function SiteList({ sites, problem, ...on }: SiteListProps) {
  if (!sites) return <Loading label="Reading the sites" lines={6} />;
  return (
    <ul class="k-list">
      {sites.map((site) => (
        <SiteSwitch
          key={site.id}
          {...on}
          site={site}
          problem={problem?.siteId === site.id ? problem.text : undefined}
        />
      ))}
    </ul>
  );
}

/** Where Kithcraft may look. In: the sites and the edge of the mark. Out: what to enable, disable, add or remove. */
export function Sites(props: SitesProps) {
  return (
    <Page
      title="Sites"
      lead="Kithcraft only runs where you enable it. Your browser asks you once more for each site, and you can take it back here at any time."
    >
      <SiteList {...props} />
      <section class="k-part" aria-label="The mark">
        <div class="k-panel k-stack">
          <Choice
            label="Where the mark stands on a page"
            value={props.edge}
            options={EDGES}
            onPick={props.onEdge}
          />
          <p class="k-hint">On a site that is not enabled, open the popup: it reads that one page, once.</p>
        </div>
      </section>
      <Notice>
        Pages are only read when you visit them. Nothing is clicked, scrolled or asked for on your behalf.
      </Notice>
    </Page>
  );
}
