import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { attribute, has, one } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said } from './page/text.ts';
import { linesOf, textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({
  site: 'pypi',
  path: /^\/user\/([a-z\d](?:[a-z\d._-]{0,98}[a-z\d])?)$/,
});

/** Users of PyPI. The index for tests is left out: its users are counted apart. */
export const site: Site = {
  id: 'pypi',
  name: 'PyPI',
  hosts: ['pypi.org'],
  matches: ['https://pypi.org/*'],
  identify,
  profileUrl: (handle) => `https://pypi.org/user/${handle}/`,
};

// The site's own source, 2019: accounts/profile.html. The heading is there only for a user with a name; the first line
// below it is the name to log in with.
const PROFILE = '.author-profile';
const NAME = 'h1.author-profile__name';
const META = '.author-profile__meta';
const AVATAR = '.author-profile img';

const isHandle = (text: string | undefined): text is string => /^[\w.-]{1,100}$/.test(text ?? '');

/** The name to log in with, as the page shows it. */
function loginOn(document: Document): string | undefined {
  const first = linesOf(one(document, META))[0];
  return isHandle(first) ? first : undefined;
}

/** "ada · PyPI", which later became "Profile of ada · PyPI": in English, else it is not known where the name stands. */
const titled = (document: Document): string | undefined =>
  /^(?:Profile of )?([\w.-]{1,100}) · PyPI$/.exec(titleOf(document) ?? '')?.[1];

const fieldsOf = (document: Document): Fields => ({
  name: said(textOf(one(document, NAME)), loginOn(document), titled(document)),
  avatar: attribute(one(document, AVATAR), 'src'),
});

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const shown = [loginOn(document), titled(document)].map((handle) => handle?.toLowerCase());
  if (!agree(identity, [...ownHandles(site, page), ...shown])) return somebodyElse();
  if (!has(document, PROFILE)) return wall(document) ?? found();
  return found(fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/user/'), identify);

export const evidence: Evidence = { sure: 'high', seen: '2019', from: 'source of the site' };

export const examples: Examples = {
  profiles: [
    ['https://pypi.org/user/adbar/', 'adbar'],
    ['https://pypi.org/user/AdBar', 'adbar'],
    ['http://pypi.org/user/ada.l_1-x/?page=2#content', 'ada.l_1-x'],
    ['https://pypi.org/user/a/', 'a'],
    ['https://pypi.org/user/%61dbar/', 'adbar'],
  ],
  others: [
    'https://pypi.org/project/requests/',
    'https://pypi.org/',
    'https://pypi.org/user/',
    'https://pypi.org/user/adbar/x/',
    'https://pypi.org/user/-adbar/',
    'https://pypi.org/org/tide-lab/',
    'https://pypi.org/manage/account/',
    'https://pypi.org/account/login/',
    'https://pypi.org/search/?q=adbar',
    'https://test.pypi.org/user/adbar/',
    'https://docs.pypi.org/user/adbar/',
    'https://pypi.org.example.org/user/adbar/',
  ],
};
