import type { Identity } from '../core/identity.ts';
import { hostOf, pathOf } from './page/address.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { clean, told } from './page/text.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Hint, Read, Site, Text } from './site.ts';
import { drawn, titled, USER_PATH, userReader } from './stackexchange-page.ts';

const HOSTS = [
  '*.stackexchange.com',
  '*.serverfault.com',
  '*.superuser.com',
  '*.askubuntu.com',
  '*.mathoverflow.net',
  '*.stackapps.com',
];

// Sites with a domain of their own; their meta sites stand under it.
const OWN = /^(?:(?:www|(meta))\.)?(?:(serverfault|superuser|askubuntu|stackapps)\.com|(mathoverflow)\.net)$/;
const COM = wordSet('serverfault superuser askubuntu stackapps');

// `math`, `meta`, `math.meta`, and the same as it was written before 2014: `meta.math`.
const NETWORK = /^(?:(meta)\.)?([a-z\d](?:[a-z\d-]{0,60}[a-z\d])?)(?:\.(meta))?\.stackexchange\.com$/;
/** Parts of the network that have no users, or number them by themselves. */
const NO_SITES = wordSet('api area51 blog chat contests data openid winterbash www');

/** The site of a host: `math`, `math.meta`, `serverfault`. Each has accounts of its own. */
function labelOf(host: string): string | undefined {
  const [, ownMeta, com, net] = OWN.exec(host) ?? [];
  const [, before, sub, after] = NETWORK.exec(host) ?? [];
  const name = com ?? net ?? sub;
  if (!name || NO_SITES.has(name)) return undefined;
  return ownMeta || before || after ? `${name}.meta` : name;
}

function identify(url: URL): Identity | null {
  const label = labelOf(hostOf(url));
  const id = label && USER_PATH.exec(pathOf(url) ?? '')?.[1];
  return id ? { site: 'stackexchange', handle: `${label}:${id}` } : null;
}

function profileUrl(handle: string): string {
  const [label = '', id] = handle.split(':');
  const [name = '', meta] = label.split('.');
  const domain = COM.has(name) ? `${name}.com` : name === 'mathoverflow' ? 'mathoverflow.net' : undefined;
  const host = domain ? `${meta ? 'meta.' : ''}${domain}` : `${label}.stackexchange.com`;
  return `https://${host}/users/${id}`;
}

/** The name: of the title, unless the page shows the same where names are thought to stand. Second-hand, 2025. */
function nameOf(document: Document): Text {
  const [title, shown] = [titled(document), clean(drawn(document))];
  return title && title !== shown ? told('title', title) : shown;
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/users/'), identify);

/** Users of the sites of Stack Exchange beside Stack Overflow, and of their meta sites. */
export const site: Site = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  hosts: HOSTS,
  matches: [
    'https://*.stackexchange.com/*',
    'https://*.serverfault.com/*',
    'https://*.superuser.com/*',
    'https://*.askubuntu.com/*',
    'https://*.mathoverflow.net/*',
    'https://*.stackapps.com/*',
  ],
  identify,
  profileUrl,
};

/** Reads a page of the site. */
export const read: Read = userReader({ hosts: HOSTS, identify }, nameOf);

export const evidence: Evidence = { sure: 'medium', seen: '2025', from: 'second-hand: as Stack Overflow' };

export const examples: Examples = {
  profiles: [
    ['https://math.stackexchange.com/users/264/robjohn', 'math:264'],
    ['https://math.stackexchange.com/users/264?tab=profile', 'math:264'],
    ['http://serverfault.com/users/5/', 'serverfault:5'],
    ['https://www.superuser.com/users/7/ada#x', 'superuser:7'],
    ['https://math.meta.stackexchange.com/users/264/robjohn', 'math.meta:264'],
    ['https://meta.math.stackexchange.com/users/264', 'math.meta:264'],
    ['https://meta.stackexchange.com/users/22656/jon-skeet', 'meta:22656'],
    ['https://meta.serverfault.com/users/5', 'serverfault.meta:5'],
    ['https://mathoverflow.net/users/11/%C3%A9va', 'mathoverflow:11'],
    ['https://meta.mathoverflow.net/users/11', 'mathoverflow.meta:11'],
    ['https://askubuntu.com/users/3', 'askubuntu:3'],
    ['https://stackapps.com/users/3', 'stackapps:3'],
  ],
  others: [
    'https://math.stackexchange.com/',
    'https://math.stackexchange.com/questions/1',
    'https://math.stackexchange.com/users',
    'https://math.stackexchange.com/users/login',
    'https://math.stackexchange.com/users/signup?returnurl=x',
    'https://math.stackexchange.com/users/-1/community',
    'https://math.stackexchange.com/users/edit/264',
    'https://math.stackexchange.com/users/264/robjohn/answers',
    'https://stackexchange.com/users/1234/ada',
    'https://www.stackexchange.com/users/1234',
    'https://chat.stackexchange.com/users/264/robjohn',
    'https://data.stackexchange.com/users/264/robjohn',
    'https://area51.stackexchange.com/users/264/robjohn',
    'https://mathoverflow.com/users/11',
    'https://math.stackexchange.com.example.org/users/264',
    'https://stackoverflow.com/users/22656/jon-skeet',
  ],
};
