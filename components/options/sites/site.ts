/** How well the pages of a site are read. */
export type HowRead = 'well' | 'part' | 'address';

/** A site, as its row shows it. */
export interface SiteView {
  id: string;
  name: string;
  /** Nothing is put into its pages. */
  quiet: boolean;
  /** Nothing ever is: the user does not decide it. */
  alwaysQuiet?: boolean;
  read: HowRead;
  /** `'any'`: it can stand on any host, and the user adds those. */
  hosts: readonly string[] | 'any';
  enabled: boolean;
  /** Of a site on any host: those the user added. */
  enabledHosts: readonly string[];
}

/** What enabling a site does, in a sentence or two. */
export function effectOf({ name, quiet, hosts }: SiteView): string {
  if (quiet)
    return `Nothing is put into pages of ${name}. The toolbar icon, the popup and the side panel say whether you know somebody.`;
  if (hosts === 'any')
    return 'Add the ones you visit. On profile pages there, a small mark at the edge says whether you know somebody.';
  return `On profile pages of ${name}, a small mark at the edge says whether you know somebody.`;
}

/** How well its pages are read, in words. */
export const READ_WORDS: Readonly<Record<HowRead, string>> = {
  well: 'Read well',
  part: 'Read in part',
  address: 'By address and title only',
};

/** A host as one reads it: without the stars of a pattern and the `www.` that most have. */
const bare = (host: string): string => host.replace(/^(?:\*|www)\.|\.\*$/gu, '');

const MOST = 2;

/** Where a site stands, in words: its hosts, the first few of many. */
export function hostWords({ hosts }: SiteView): string {
  if (hosts === 'any') return 'On hosts that you add';
  const all = [...new Set(hosts.map(bare))];
  const more = all.length > MOST ? ` and ${all.length - MOST} more` : '';
  return all.slice(0, MOST).join(', ') + more;
}

/** What was typed, as it is compared: lower case; of an address its host. */
const sought = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/[/?#].*$/u, '');

const standsAt = (host: string, typed: string): boolean =>
  bare(host).includes(typed) || `.${typed}`.endsWith(`.${bare(host)}`);

/** The sites whose name or host is what was typed, or a part of it; all where nothing is. */
export function sitesFor(typed: string, sites: readonly SiteView[]): SiteView[] {
  const what = sought(typed);
  return sites.filter(({ name, hosts, enabledHosts }) => {
    const all = hosts === 'any' ? enabledHosts : hosts;
    return name.toLowerCase().includes(what) || all.some((host) => standsAt(host, what));
  });
}
