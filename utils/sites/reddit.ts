import type { Identity } from '../core/identity.ts';
import { hostOf, pathOf } from './page/address.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readTitled } from './page/titled.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const PATH =
  /^\/(?:user|u)\/([a-z\d_-]{3,20})(?:\/(?:submitted|comments|posts|overview|gilded|upvoted|saved|about))?$/;
// The languages had hosts of their own; ads., developers. and out. are no places of people.
const HOST = /^(?:(?:www|old|new|np|sh|m|i|pay|[a-z]{2}(?:-[a-z]{2})?)\.)?reddit\.com$/;

function identify(url: URL): Identity | null {
  const handle = HOST.test(hostOf(url)) ? PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1] : undefined;
  return handle ? { site: 'reddit', handle } : null;
}

/** People on Reddit. Communities have addresses of their own. */
export const site: Site = {
  id: 'reddit',
  name: 'Reddit user',
  hosts: ['*.reddit.com'],
  matches: ['https://*.reddit.com/*'],
  identify,
  profileUrl: (handle) => `https://www.reddit.com/user/${handle}/`,
};

// From memory, 2026: "Ada (u/ada) - Reddit", "u/ada - Reddit", and "overview for ada" on old.reddit.com. Without a display
// name the handle is the name.
const TITLES = [
  /^(?<name>.{1,300}) \(u\/(?<handle>[\w-]{3,20})\) [-–|•] Reddit$/,
  /^(?:u\/)?(?<name>(?<handle>[\w-]{3,20})) [-–|•] Reddit$/,
  /^(?:overview|submitted|comments) (?:for|by) (?<name>(?<handle>[\w-]{3,20}))$/,
] as const;

// Members' pictures: second-hand, 2026-11, in public code. Their banners, beside them, show nobody: from memory.
const PHOTO = /^https:\/\/styles\.redditmedia\.(?!.{0,2000}banner)/i;

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/user/') || isUnder(path, '/u/'), identify);

/** Reads a page of the site: what its title and Open Graph say. The page itself is of custom elements, closed to readers. */
export const read: Read = readTitled({ site, titles: TITLES, photo: PHOTO });

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'form of its addresses; the titles from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://www.reddit.com/user/spez/comments/', 'spez'],
    ['https://old.reddit.com/u/Spez?sort=new', 'spez'],
    ['http://reddit.com/user/ada-l_1#', 'ada-l_1'],
    ['https://sh.reddit.com/user/ada/submitted', 'ada'],
    ['https://de.reddit.com/user/%61da', 'ada'],
  ],
  others: [
    'https://www.reddit.com/r/test/comments/abc123/test_post/',
    'https://www.reddit.com/user/spez/comments/abc/x/',
    'https://www.reddit.com/user/me/',
    'https://www.reddit.com/user/spez/m/maps',
    'https://www.reddit.com/user/[deleted]',
    'https://www.reddit.com/r/ada',
    'https://www.reddit.com/settings/',
    'https://www.reddit.com/search/?q=ada',
    'https://ads.reddit.com/user/ada',
    'https://out.reddit.com/user/ada',
    'https://reddit.com.example.org/user/ada',
  ],
};
