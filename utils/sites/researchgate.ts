import type { Identity } from '../core/identity.ts';
import { pathOf } from './page/address.ts';
import { near } from './page/near.ts';
import { ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

const MEMBER =
  /^\/profile\/([\p{L}\p{N}][\p{L}\p{M}\p{N}'._-]{0,119})(?:\/(?:research|stats|following|info|experience))?$/u;
const AUTHOR = /^\/scientific-contributions\/([\p{L}\p{N}][\p{L}\p{M}\p{N}'._-]{0,119}-\d{1,12})$/u;

/** A page that the site made of somebody's publications is no account: it has a space of handles of its own. */
function identify(url: URL): Identity | null {
  const path = pathOf(url)?.toLowerCase().normalize('NFC') ?? '';
  const author = AUTHOR.exec(path)?.[1];
  const handle = author ? `author:${author}` : MEMBER.exec(path)?.[1];
  return handle ? { site: 'researchgate', handle } : null;
}

function profileUrl(handle: string): string {
  const [, author] = handle.split('author:', 2);
  return `https://www.researchgate.net/${author ? `scientific-contributions/${author}` : `profile/${handle}`}`;
}

/** Researchers on ResearchGate: members, and authors whom the site knows by their publications. */
export const site: Site = {
  id: 'researchgate',
  name: 'ResearchGate',
  hosts: ['researchgate.net', 'www.researchgate.net'],
  matches: ['https://www.researchgate.net/*'],
  identify,
  profileUrl,
};

// No material: the forms of the title are from memory.
const TITLES = [
  /^(?<name>[^|]{1,200}) \| (?:.{1,380} \| )?Research profile$/,
  /^(?<name>[^|]{1,200})['’]s (?:research works|scientific contributions)\b/,
];
/** A name and nothing else. Only where the page also calls the address its own. */
const BARE = /^(?!.{0,200}ResearchGate)(?<name>[^|]{1,200})$/;
// Members' pictures: second-hand, 2026-11, in public code. Everybody without one has the site's, under /images/template: from
// memory.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/ii\/profile\.image\//;

/** Reads a page of the site: what its title and Open Graph say. */
export function read(page: Page, identity: Identity): Found {
  const isOwn = ownHandles(site, page).length > 0;
  return readThin({ site, titles: isOwn ? [...TITLES, BARE] : TITLES, photo: PHOTO })(page, identity);
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => isUnder(path, '/profile/') || isUnder(path, '/scientific-contributions/'),
  identify,
);

export const evidence: Evidence = { sure: 'low', seen: '2026', from: 'the form of its addresses' };

export const examples: Examples = {
  profiles: [
    ['https://www.researchgate.net/profile/Jane-Doe-2', 'jane-doe-2'],
    ['https://www.researchgate.net/profile/Jane_Doe2', 'jane_doe2'],
    ['http://researchgate.net/profile/Jane-Doe-2/research?ev=prf#x', 'jane-doe-2'],
    ['https://www.researchgate.net/profile/J%C3%B6rg-M%C3%BCller/', 'jörg-müller'],
    [
      'https://www.researchgate.net/scientific-contributions/Jane-Doe-2012345678',
      'author:jane-doe-2012345678',
    ],
  ],
  others: [
    'https://www.researchgate.net/publication/1234_x',
    'https://www.researchgate.net/profile',
    'https://www.researchgate.net/profile/Jane-Doe-2/publication/1234_x',
    'https://www.researchgate.net/institution/University-of-Tides',
    'https://www.researchgate.net/lab/Jane-Doe-Lab',
    'https://www.researchgate.net/search/researcher?q=jane',
    'https://www.researchgate.net/login',
    'https://www.researchgate.net/scientific-contributions/Jane-Doe',
    'https://www.researchgate.net/profile/author:jane-1',
    'https://www.researchgate.net/profile/-x',
    'https://help.researchgate.net/profile/Jane-Doe-2',
    'https://www.researchgate.net.example.org/profile/Jane-Doe-2',
  ],
};
