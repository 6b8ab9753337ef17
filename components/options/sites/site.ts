/** A site, as its switch shows it. */
export interface SiteView {
  id: string;
  name: string;
  /** Nothing is put into its pages. */
  quiet: boolean;
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
