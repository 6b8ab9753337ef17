import { SITES, scriptFor, scriptSites } from '../../utils/sites/registry.ts';
import type { Evidence, Examples, Hint, Hinted, Page, Read, Site } from '../../utils/sites/site.ts';

/** Everything that the file of a site exports. */
export interface SiteModule {
  site: Site;
  hint: Hint;
  read: Read;
  examples: Examples;
  evidence: Evidence;
}

/** Sites whose people are another site's: their identities are there. */
export const MAPPED: Readonly<Record<string, string>> = { gist: 'github', crates: 'github', elk: 'mastodon' };

const load = async ({ id }: Site) =>
  [id, (await import(`../../utils/sites/${id}.ts`)) as SiteModule] as const;

/** Every site's file, by its id. */
export const MODULES: ReadonlyMap<string, SiteModule> = new Map(await Promise.all(SITES.map(load)));

/** A page as its hint is asked about it. */
export const hinted = ({ url, document }: Page): Hinted => ({
  path: url.pathname,
  view: { location: url, document },
});

/** Whether the script that watches a page's host thinks that the page may be a profile. */
export function mayBeProfile(page: Page): boolean {
  const sites = scriptSites().get(scriptFor(page.url.hostname)) ?? [];
  return sites.some(({ id }) => MODULES.get(id)?.hint(hinted(page)));
}
