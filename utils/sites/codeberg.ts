import { userAt, userLook, userReader } from './gitea-page.ts';
import { finds } from './page/finds.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const identify = userAt('codeberg');

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path, view }) => isShort(path) && finds(view.document, '#profile-avatar'),
  identify,
);

/** Users of codeberg.org. Organisations share their addresses and are told apart by the page. */
export const site: Site = {
  id: 'codeberg',
  name: 'Codeberg',
  hosts: ['codeberg.org', 'www.codeberg.org'],
  matches: ['https://codeberg.org/*'],
  identify,
  profileUrl: (handle) => `https://codeberg.org/${handle}`,
  look: userLook,
};

/** Reads a page of the site. */
export const read: Read = userReader(identify);

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025',
  from: 'templates of Gitea, 2024, and of Forgejo, 2025',
};

export const examples: Examples = {
  profiles: [
    ['https://codeberg.org/forgejo-user', 'forgejo-user'],
    ['https://codeberg.org/Ada.Lovelace/', 'ada.lovelace'],
    ['http://www.codeberg.org/ada?tab=followers', 'ada'],
    ['https://codeberg.org/ada_l#activity', 'ada_l'],
    ['https://codeberg.org/%61da', 'ada'],
  ],
  others: [
    'https://codeberg.org/',
    'https://codeberg.org/explore/repos',
    'https://codeberg.org/a/b',
    'https://codeberg.org/user/login',
    'https://codeberg.org/user',
    'https://codeberg.org/org/tide-lab/members',
    'https://codeberg.org/issues',
    'https://codeberg.org/-/admin',
    'https://codeberg.org/codeberg',
    'https://codeberg.org/ada.rss',
    'https://codeberg.org/ada.keys',
    'https://codeberg.org/ada%2Ftides',
    'https://docs.codeberg.org/ada',
    'https://codeberg.org.example.org/ada',
    'https://ada.codeberg.page/ada',
  ],
};
