import type { Identity } from '../core/identity.ts';
import { relMe } from './markup/rel-me.ts';
import { hostOf, pathOf } from './page/address.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

const PATH = /^\/~([a-z_][a-z\d_-]{1,62})$/;

// Of its services, those with a page for each user.
const HOST = /^(?:(?:git|hg|lists|meta|todo)\.)?sr\.ht$/;

function identify(url: URL): Identity | null {
  const handle = HOST.test(hostOf(url)) && PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1];
  return handle ? { site: 'sourcehut', handle } : null;
}

/** A title that begins with the user: "~ada - sourcehut git". Second-hand. The site knows no other name of anybody. */
const TITLES = [/^~(?<name>(?<handle>[a-z_][a-z\d_-]{1,62}))(?![\w/-])/i];

/**
 * Reads a page of the site: the name in its title, and what it links to as the same person. No form of people's pictures is
 * known: no avatar (2026-11).
 */
export function read(page: Page, identity: Identity): Found {
  const blocked = wall(page.document);
  if (blocked) return blocked;
  const fields = namedFields(page, { site, titles: TITLES }, identity);
  if (!fields) return somebodyElse();
  return found(fields.name ? { ...fields, links: relMe(page.document) } : {});
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/~') || isUnder(path, '/%7e'), identify);

/** Users of sr.ht, whose page each of its services has. */
export const site: Site = {
  id: 'sourcehut',
  name: 'SourceHut',
  hosts: ['*.sr.ht'],
  matches: ['https://*.sr.ht/*'],
  identify,
  profileUrl: (handle) => `https://sr.ht/~${handle}`,
};

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'second-hand: the form of the addresses in other projects; the title from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://git.sr.ht/~sircmpwn', 'sircmpwn'],
    ['https://sr.ht/~Sircmpwn/', 'sircmpwn'],
    ['http://todo.sr.ht/~sircmpwn?search=x#y', 'sircmpwn'],
    ['https://lists.sr.ht/~ada_l-2', 'ada_l-2'],
    ['https://meta.sr.ht/%7Eada', 'ada'],
    ['https://hg.sr.ht/~ada', 'ada'],
  ],
  others: [
    'https://sr.ht/',
    'https://sr.ht/projects',
    'https://git.sr.ht/~sircmpwn/scdoc',
    'https://sr.ht/~sircmpwn/scdoc/sources',
    'https://lists.sr.ht/~sircmpwn/sr.ht-discuss',
    'https://meta.sr.ht/profile',
    'https://meta.sr.ht/login',
    'https://git.sr.ht/sircmpwn',
    'https://git.sr.ht/~2ada',
    'https://git.sr.ht/~ada%2Ftides',
    'https://man.sr.ht/~ada',
    'https://git.sr.ht:8443/~ada',
    'https://sr.ht.example.org/~ada',
    'https://ada.srht.site/~ada',
  ],
};
