import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import type { SiteView } from './site.ts';

export interface SiteListProps extends Omit<SiteSwitchProps, 'site' | 'problem'> {
  /** Undefined while they are read. */
  sites: readonly SiteView[] | undefined;
  /** Why the last wish failed, and for which site. */
  problem?: { siteId: string; text: string } | undefined;
}

interface RowsProps extends SiteListProps {
  sites: readonly SiteView[];
  label: string;
}

/** Sites with their switches, one under the other. */
export function SiteRows({ sites, label, problem, ...on }: RowsProps) {
  return (
    <ul class="k-list" aria-label={label}>
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
