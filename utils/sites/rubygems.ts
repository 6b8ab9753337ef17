import type { Identity } from '../core/identity.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, one, parentElement } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, RawLink, Site } from './site.ts';

const byName = byPath({ site: 'rubygems', path: /^\/profiles\/([a-z][a-z\d_-]{0,60}|[1-9]\d{0,11})$/ });

const isNumber = (handle: string): boolean => /^\d/.test(handle);

/** Who has no handle stands at the number of the account; a handle begins with a letter. */
function identify(url: URL): Identity | null {
  const known = byName(url);
  return known && isNumber(known.handle) ? { ...known, stableId: known.handle } : known;
}

/** Owners of gems. Organisations stand under `/organizations/`. */
export const site: Site = {
  id: 'rubygems',
  name: 'RubyGems',
  hosts: ['rubygems.org', 'www.rubygems.org'],
  matches: ['https://rubygems.org/*'],
  identify,
  profileUrl: (handle) => `https://rubygems.org/profiles/${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/profiles/'), identify);

// The site's own source: profiles/_subject.html.erb (about 2025), profiles/show.html.erb before it. Neither is dated. In
// both, the picture has this id and stands in a frame within what is told of the person.
const PICTURE = '#profile_gravatar';
const HANDLE = '#profile_gravatar ~ div > h2, #profile-name';
const NAME = '#profile_gravatar ~ div > h2 + p, #profile-full-name';
// The only account elsewhere that a profile has a field for; at the foot of the page stands the site's own.
const ACCOUNT = 'a[href^="https://twitter.com/"], a[href^="https://x.com/"]';

/** The account elsewhere, in what is told of the person. */
function linksAt(picture: Element | undefined): RawLink[] {
  const frame = picture && parentElement(picture);
  const card = frame && parentElement(frame);
  const hrefs = card ? all(card, ACCOUNT, 1).flatMap((link) => attribute(link, 'href') ?? []) : [];
  return hrefs.map((href) => ({ href, me: true }));
}

function fieldsOf(document: Document, handle: string | undefined): Fields {
  const picture = one(document, PICTURE);
  return {
    // An account without a handle is called by its number, which is no name.
    name: said(textOf(one(document, NAME)), handle?.startsWith('#') ? undefined : handle),
    avatar: attribute(picture, 'src'),
    links: linksAt(picture),
  };
}

/** Whether the handle that the page shows (`#7` of an account without one) is the address's. */
function isOwn(shown: string | undefined, { handle }: Identity): boolean {
  if (!shown || (isNumber(handle) && !shown.startsWith('#'))) return true;
  return shown.replace('#', '').toLowerCase() === handle;
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const shown = clean(textOf(one(document, HANDLE)));
  const addresses = isNumber(identity.handle) ? [] : ownHandles(site, page);
  if (!isOwn(shown, identity) || !agree(identity, addresses)) return somebodyElse();
  return shown ? found(fieldsOf(document, shown)) : (wall(document) ?? found());
}

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025',
  from: 'source of the site: profiles/_subject.html.erb, and profiles/show.html.erb before it',
};

export const examples: Examples = {
  profiles: [
    ['https://rubygems.org/profiles/tenderlove', 'tenderlove'],
    ['https://rubygems.org/profiles/Ada_L/', 'ada_l'],
    ['http://www.rubygems.org/profiles/ada-l', 'ada-l'],
    ['https://rubygems.org/profiles/ada?locale=de#downloads', 'ada'],
    ['https://rubygems.org/profiles/%61da', 'ada'],
    ['https://rubygems.org/profiles/4711', '4711'],
  ],
  others: [
    'https://rubygems.org/gems/rails',
    'https://rubygems.org/',
    'https://rubygems.org/profiles',
    'https://rubygems.org/profile/edit',
    'https://rubygems.org/profiles/ada/gems',
    'https://rubygems.org/organizations/kite-works',
    'https://rubygems.org/search?query=ada',
    'https://rubygems.org/settings/edit',
    'https://rubygems.org/profiles/ada%2Fedit',
    'https://guides.rubygems.org/profiles/ada',
    'https://rubygems.org.example.org/profiles/ada',
  ],
};
