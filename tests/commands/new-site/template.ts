/** The names that a site's files are made with. */
export interface NewSite {
  id: string;
  name: string;
  host: string;
}

/** A text that a regular expression takes as it is. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The file of a new site: it compiles, and its tests fail until it says what is true of the site. */
export const siteFile = ({ id, name, host }: NewSite): string => `import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: '${id}', path: /^\\/users\\/([a-z\\d_-]{1,60})$/ });

/** Members of ${name}. */
export const site: Site = {
  id: '${id}',
  name: '${name}',
  hosts: ['${host}'],
  matches: ['https://${host}/*'],
  identify,
  profileUrl: (handle) => \`https://${host}/users/\${handle}\`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/users/'), identify);

/** Reads a page of the site: what its title and Open Graph say, where the page names the person. */
export const read: Read = readThin({ site, titles: [/^(?<name>.{1,300}) \\| ${literal(name)}$/] });

export const evidence: Evidence = { sure: 'low', seen: '', from: '' };

export const examples: Examples = { profiles: [], others: [] };
`;

/** An invented page to begin with. Its canonical link names the person: else nothing of the head is read (2026-11). */
export const pageFile = ({ name, host }: NewSite): string => `<!doctype html>
<html lang="en">
<title>Wrenna Okoro | ${name}</title>
<link rel="canonical" href="https://${host}/users/wrenna">
<h1>Wrenna Okoro</h1>
</html>
`;

/** What has to come of it: to be filled in by hand, so that the test says what the reader missed. */
export const expectedFile = ({ host }: NewSite): string =>
  `${JSON.stringify({ url: `https://${host}/users/wrenna`, expected: null }, null, 2)}\n`;

/** The name of a site in the lists: \`gitea-generic\` → \`giteaGeneric\`. */
export const variableOf = (id: string): string =>
  id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
