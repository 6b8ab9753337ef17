import type { Identity } from '../core/identity.ts';
import { hostOf, pathOf } from './page/address.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readTitled } from './page/titled.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const PATH = /^\/@([a-z\d_-]{1,60})$/;

/** Only on the site's own host: what stands below it is a publication, which may have several authors. */
function identify(url: URL): Identity | null {
  const isOwn = /^(?:www\.)?substack\.com$/.test(hostOf(url));
  const handle = isOwn ? PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1] : undefined;
  return handle ? { site: 'substack', handle } : null;
}

/** People on Substack. Publications have hosts of their own, and are nobody's profile. */
export const site: Site = {
  id: 'substack',
  name: 'Substack',
  hosts: ['*.substack.com'],
  matches: ['https://substack.com/*'],
  identify,
  profileUrl: (handle) => `https://substack.com/@${handle}`,
};

// "Ada Lovelace | Substack", second-hand 2026; a publication's is "Letters | Ada Lovelace | Substack". The title names no
// handle, so the addresses in the head have to.
const TITLES = [
  /^(?:\(\d+\+?\) ?)?(?<name>[^|]{1,300}?)(?: \(@(?<handle>[\w-]{1,60})\))? \| Substack$/,
] as const;

// None is taken: people's pictures and the site's own cards stand at addresses of the same form (from memory, 2026-11).
const PHOTO = /^(?!)/;

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/@') || isUnder(path, '/%40'), identify);

/** Reads a page of the site: what its title and Open Graph say. */
export const read: Read = readTitled({ site, titles: TITLES, photo: PHOTO });

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026',
  from: 'form of its addresses; second-hand: its title',
};

export const examples: Examples = {
  profiles: [
    ['https://substack.com/@richholmes', 'richholmes'],
    ['https://substack.com/@Ada-L_1/', 'ada-l_1'],
    ['http://www.substack.com/@ada', 'ada'],
    ['https://substack.com/@ada?utm_source=x#y', 'ada'],
    ['https://substack.com/%40ada', 'ada'],
  ],
  others: [
    'https://x.substack.com/p/y',
    'https://substack.com/',
    'https://ada.substack.com/',
    'https://ada.substack.com/about',
    'https://ada.substack.com/@ada',
    'https://substack.com/@ada/note/c-123',
    'https://substack.com/profile/123-ada',
    'https://substack.com/inbox',
    'https://substack.com/@ada.l',
    'https://substack.com.example.org/@ada',
  ],
};
