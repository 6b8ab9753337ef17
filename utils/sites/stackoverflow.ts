import type { Identity } from '../core/identity.ts';
import { hostOf, pathOf } from './page/address.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { said } from './page/text.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';
import { drawn, titled, USER_PATH, userReader } from './stackexchange-page.ts';

const HOSTS = ['*.stackoverflow.com'];
const HOST = /^(?:(www|meta|(?:es|ja|pt|ru)(?:\.meta)?)\.)?stackoverflow\.com$/;

/** Each of these has accounts of its own: `22656`, `pt:22656`, `meta:22656`. */
function identify(url: URL): Identity | null {
  const host = HOST.exec(hostOf(url));
  const id = USER_PATH.exec(pathOf(url) ?? '')?.[1];
  if (!host || !id) return null;
  const label = host[1] === 'www' ? undefined : host[1];
  return { site: 'stackoverflow', handle: label ? `${label}:${id}` : id };
}

function profileUrl(handle: string): string {
  const [id = '', label] = handle.split(':').reverse();
  return `https://${label ? `${label}.` : ''}stackoverflow.com/users/${id}`;
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/users/'), identify);

/** Users of Stack Overflow, of its editions in other languages and of its meta sites. */
export const site: Site = {
  id: 'stackoverflow',
  name: 'Stack Overflow',
  hosts: HOSTS,
  matches: ['https://*.stackoverflow.com/*'],
  identify,
  profileUrl,
};

/** Reads a page of the site. */
export const read: Read = userReader({ hosts: HOSTS, identify }, (document) =>
  said(titled(document), drawn(document)),
);

export const evidence: Evidence = { sure: 'medium', seen: '2025', from: 'second-hand' };

export const examples: Examples = {
  profiles: [
    ['https://stackoverflow.com/users/22656/jon-skeet', '22656'],
    ['https://stackoverflow.com/users/22656?tab=profile', '22656'],
    ['https://stackoverflow.com/users/22656/', '22656'],
    ['https://pt.stackoverflow.com/users/101/maniero', 'pt:101'],
    ['https://meta.stackoverflow.com/users/22656/jon-skeet', 'meta:22656'],
    ['https://ru.meta.stackoverflow.com/users/7/x', 'ru.meta:7'],
  ],
  others: [
    'https://stackoverflow.com/users',
    'https://stackoverflow.com/questions/123/x',
    'https://stackoverflow.com/users/edit/22656',
    'https://stackoverflow.com/users/login',
    'https://stackoverflow.com/users/signup?returnurl=x',
    'https://stackoverflow.com/users/-1/community',
    'https://stackoverflow.com/users/22656/jon-skeet/answers',
    'https://chat.stackoverflow.com/users/22656/jon-skeet',
    'https://stackoverflow.com.example.org/users/22656',
    'https://math.stackexchange.com/users/264/robjohn',
    'https://math.stackexchange.com/users/264',
  ],
};
