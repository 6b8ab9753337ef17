import type { Identity } from '../core/identity.ts';
import { hint as anywhere } from './anywhere-hint.ts';
import { userAt, userLook, userReader } from './gitlab-page.ts';
import { hostOf } from './page/address.ts';
import { isAnybodys } from './page/elsewhere.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const user = userAt('gitlab-generic');

/** `user@host`, in lower case. */
function identify(url: URL): Identity | null {
  const host = hostOf(url);
  const found = isAnybodys(host) ? user(url) : null;
  return found && { ...found, handle: `${found.handle}@${host}` };
}

function profileUrl(handle: string): string {
  const [name, host] = handle.split('@');
  return `https://${host}/${name}`;
}

/** One hint for all sites on any host. */
export const hint: Hint = anywhere;

/** Users of other servers of GitLab, on any host: only where the page has the server's own markup. */
export const site: Site = {
  id: 'gitlab-generic',
  name: 'GitLab (own server)',
  hosts: ['*'],
  matches: [],
  needsPage: true,
  identify,
  profileUrl,
  look: userLook(identify),
};

/** Reads a page of the site. */
export const read: Read = userReader(identify);

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025-05',
  from: 'source of the server, 2018 to 2025; a saved page of version 18.0',
};

export const examples: Examples = {
  profiles: [
    ['https://gitlab.kites.example/Ada', 'ada@gitlab.kites.example'],
    ['http://git.uni.example/users/ada/activity', 'ada@git.uni.example'],
    ['https://git.uni.example./u/ada/?tab=x#y', 'ada@git.uni.example'],
    ['https://code.kites.example/a.b-c', 'a.b-c@code.kites.example'],
    ['https://xn--bcher-kva.example/ada', 'ada@xn--bcher-kva.example'],
  ],
  others: [
    'https://gitlab.com/ada',
    'https://about.gitlab.com/ada',
    'https://github.com/ada',
    'https://codeberg.org/ada',
    'https://gitlab.kites.example/',
    'https://gitlab.kites.example/users/sign_in',
    'https://gitlab.kites.example/explore',
    'https://gitlab.kites.example/kites/tides',
    'https://gitlab.kites.example/ada.git',
    'https://gitlab.kites.example/-/snippets/1',
    'https://gitlab.kites.example:8443/ada',
    'http://localhost/ada',
    'http://192.168.0.1/ada',
  ],
};
