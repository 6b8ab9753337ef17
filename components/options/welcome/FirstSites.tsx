import { Loading } from '../../ui/Loading.tsx';
import { type SiteListProps, SiteRows } from '../sites/SiteList.tsx';

/** Those that most people have one of: the rest is one step away. */
const FIRST = ['github', 'linkedin', 'orcid', 'mastodon', 'stackoverflow', 'bluesky', 'web'];

/** A few sites to begin with, and the way to all. In: the sites. Out: what to enable, disable, add or remove. */
export function FirstSites({ sites, ...on }: SiteListProps) {
  if (!sites) return <Loading label="Reading the sites" lines={6} />;
  const first = FIRST.flatMap((id) => sites.find((site) => site.id === id) ?? []);
  return (
    <>
      <SiteRows {...on} sites={first} label="Sites to begin with" />
      <p>
        <a href="#sites">All sites</a>
        <span class="k-soft"> · {sites.length} of them, also under Sites later.</span>
      </p>
    </>
  );
}
