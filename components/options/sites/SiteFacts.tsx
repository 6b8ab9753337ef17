import { Switch } from '../../ui/Switch.tsx';
import { hostWords, READ_WORDS, type SiteView } from './site.ts';

/** Out: the wish that pages of a site are left untouched, or not any more. */
export type OnQuiet = (siteId: string, quiet: boolean) => void;

/** Where a site stands and how well it is read, in one line. */
export function SiteFacts({ site }: { site: SiteView }) {
  return (
    <p class="k-soft k-small">
      {hostWords(site)} · {READ_WORDS[site.read]}
    </p>
  );
}

/** Whether the pages of a site are left untouched. In: the site. Out: the wish. */
export function QuietSwitch({ site, onQuiet }: { site: SiteView; onQuiet: OnQuiet }) {
  if (site.alwaysQuiet) return <p class="k-soft k-small">Its pages are always left untouched</p>;
  return (
    <Switch
      small
      label="Leave its pages untouched"
      name={`Leave its pages untouched: ${site.name}`}
      on={site.quiet}
      onSwitch={(quiet) => onQuiet(site.id, quiet)}
    />
  );
}
