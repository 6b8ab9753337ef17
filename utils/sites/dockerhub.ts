import type { Identity } from '../core/identity.ts';
import { byPath } from './page/by-path.ts';
import { all, dataOf, firstChild } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

// Second-hand 2025: the page carries what its server loaded, in which `type` says User or Organization. Either as plain
// JSON, or as one long list of keys and values within a string (from memory): there a comma stands for the colon.
const ORGANISATION = /"type\\?" ?[:,] ?\\?"organization/i;

/** Whether data tells of an account: a page keeps the data of the account before, when it goes on to another. */
const tellsOf = (data: string, handle: string): boolean =>
  data.replaceAll('\\"', '"').toLowerCase().includes(`"${handle}"`);

/** Whether the data of the page says that the account is an organisation's. Where it says nothing, nothing is known. */
function organisation(document: Document, handle: string): NoProfile | undefined {
  for (const script of all(document, 'script:not([src])', 20)) {
    const node = firstChild(script);
    const data = node ? dataOf(node).slice(0, 400_000) : '';
    if (ORGANISATION.test(data) && tellsOf(data, handle)) return none('This is an organisation’s page.');
  }
  return undefined;
}

const look = ({ document }: Page, { handle }: Identity): Seen =>
  organisation(document, handle) ?? wall(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({ site: 'dockerhub', path: /^\/u\/([a-z\d_-]{1,60})$/ });

/** Accounts of Docker Hub. Organisations share their addresses and are told apart by the data of the page. */
export const site: Site = {
  id: 'dockerhub',
  name: 'Docker Hub',
  hosts: ['hub.docker.com'],
  matches: ['https://hub.docker.com/*'],
  identify,
  profileUrl: (handle) => `https://hub.docker.com/u/${handle}`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/u/'), identify);

// "ada's Profile | Docker Hub": second-hand, undated (about 2025), in eight places. It has the handle, never the name.
const TITLE = /^(?<name>(?<handle>[\w-]{1,60}))['’]s Profile \| Docker Hub$/i;

/** Reads a page of the site: what its title says. Its picture in Open Graph is the site's own. */
export function read(page: Page, identity: Identity): Found {
  const blocked = organisation(page.document, identity.handle) ?? wall(page.document);
  if (blocked) return blocked;
  const fields = namedFields(page, { site, titles: [TITLE] }, identity);
  return fields ? found(fields) : somebodyElse();
}

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2025',
  from: 'second-hand: titles of profiles, and that the data of the page tells organisations apart',
};

export const examples: Examples = {
  profiles: [
    ['https://hub.docker.com/u/library', 'library'],
    ['https://hub.docker.com/u/Ada/', 'ada'],
    ['http://hub.docker.com/u/ada_l', 'ada_l'],
    ['https://hub.docker.com/u/ada?page=2#repositories', 'ada'],
    ['https://hub.docker.com/u/%61da', 'ada'],
  ],
  others: [
    'https://hub.docker.com/_/node',
    'https://hub.docker.com/',
    'https://hub.docker.com/u',
    'https://hub.docker.com/r/ada/kites',
    'https://hub.docker.com/u/ada/starred',
    'https://hub.docker.com/orgs/kite-works',
    'https://hub.docker.com/search?q=ada',
    'https://hub.docker.com/settings/general',
    'https://hub.docker.com/explore',
    'https://www.docker.com/u/ada',
    'https://hub.docker.com.example.org/u/ada',
  ],
};
