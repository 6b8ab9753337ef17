import type { Identity } from '../core/identity.ts';
import { hint as anywhere } from './anywhere-hint.ts';
import { userAt, userLook, userReader } from './gitea-page.ts';
import { hostOf } from './page/address.ts';
import { isAnybodys } from './page/elsewhere.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const user = userAt('gitea-generic');

/** `user@host`, in lower case. gitea.com is one of the big services, but has no site of its own here. */
function identify(url: URL): Identity | null {
  const host = hostOf(url);
  const found = host === 'gitea.com' || isAnybodys(host) ? user(url) : null;
  return found && { ...found, handle: `${found.handle}@${host}` };
}

function profileUrl(handle: string): string {
  const [name, host] = handle.split('@');
  return `https://${host}/${name}`;
}

/** One hint for all sites on any host. */
export const hint: Hint = anywhere;

/** Users of servers of Gitea and Forgejo, on any host: only where the page has the server's own markup. */
export const site: Site = {
  id: 'gitea-generic',
  name: 'Gitea or Forgejo',
  hosts: ['*'],
  matches: [],
  needsPage: true,
  identify,
  profileUrl,
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
    ['https://gitea.com/Lunny', 'lunny@gitea.com'],
    ['https://git.kites.example/ada.l/', 'ada.l@git.kites.example'],
    ['http://forge.kites.example/ada?tab=stars#x', 'ada@forge.kites.example'],
    ['https://git.kites.example./ada', 'ada@git.kites.example'],
    ['https://xn--bcher-kva.example/ada', 'ada@xn--bcher-kva.example'],
  ],
  others: [
    'https://codeberg.org/ada',
    'https://github.com/ada',
    'https://docs.github.com/ada',
    'https://docs.gitea.com.example.org/usage/ada',
    'https://git.kites.example/',
    'https://git.kites.example/explore',
    'https://git.kites.example/explore/users',
    'https://git.kites.example/user/login',
    'https://git.kites.example/kites/tides',
    'https://git.kites.example/ada.png',
    'https://git.kites.example:3000/ada',
    'http://localhost/ada',
    'http://10.0.0.1/ada',
  ],
};
