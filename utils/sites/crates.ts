import type { Identity } from '../core/identity.ts';
import { RESERVED } from './github-reserved.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({
  site: 'github',
  path: /^\/users\/([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?)$/,
  reserved: RESERVED,
});

/** People who publish on crates.io. They log in with GitHub, and are known here as GitHub knows them. */
export const site: Site = {
  id: 'crates',
  name: 'crates.io',
  hosts: ['crates.io'],
  matches: ['https://crates.io/*'],
  identify,
  profileUrl: (handle) => `https://github.com/${handle}`,
};

// The site's own source, 2025: user.gjs. The picture's description, and that the heading stands within `main`: from memory.
const LOGIN = '[data-test-username], main h1, .inner-main h1';
const PICTURES = 'main img[alt], .inner-main img[alt], img[data-test-avatar]';

/** The picture beside the heading, which is described as "Ada Lovelace (ada)". */
function pictureOf(document: Document, handle: string): Record<'src' | 'name', string | undefined> {
  for (const image of all(document, PICTURES, 20)) {
    const [, name = '', login = ''] =
      /^(.{1,300}) \(([\w-]{1,60})\)$/.exec(attribute(image, 'alt') ?? '') ?? [];
    if (login.toLowerCase() === handle) return { src: attribute(image, 'src'), name };
  }
  return { src: undefined, name: undefined };
}

function fieldsOf(document: Document, login: string): Fields {
  const { src, name } = pictureOf(document, login.toLowerCase());
  return {
    // The description of somebody without a name says so in the site's words.
    name: said(/^(?:null|undefined)$/.test(name ?? '') ? undefined : name, login),
    avatar: src,
    // GitHub's own number of the account, in the address of the picture.
    stableId: /^https:\/\/avatars\.githubusercontent\.com\/u\/(\d{1,12})\b/.exec(src ?? '')?.[1],
  };
}

/** Reads a page of the site. */
export function read({ document }: Page, { handle }: Identity): Found {
  const heading = clean(textOf(one(document, LOGIN)));
  if (!heading) return wall(document) ?? found();
  if (/not found/i.test(heading)) return none('crates.io says that there is no such user.');
  if (!/^[\w-]{1,60}$/.test(heading)) return found();
  return heading.toLowerCase() === handle ? found(fieldsOf(document, heading)) : somebodyElse();
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/users/'), identify);

export const evidence: Evidence = { sure: 'high', seen: '2025', from: 'source of the application' };

export const examples: Examples = {
  profiles: [
    ['https://crates.io/users/dtolnay', 'dtolnay'],
    ['https://crates.io/users/DTolnay/', 'dtolnay'],
    ['http://crates.io/users/dtolnay?sort=downloads#x', 'dtolnay'],
    ['https://crates.io/users/ada-l1', 'ada-l1'],
    ['https://crates.io/users/%64tolnay', 'dtolnay'],
    ['https://crates.io/users/ada_acme', 'ada_acme'],
  ],
  others: [
    'https://crates.io/crates/serde',
    'https://crates.io/',
    'https://crates.io/users',
    'https://crates.io/users/-dtolnay',
    'https://crates.io/users/features',
    'https://crates.io/users/dtolnay/x',
    'https://crates.io/teams/github:rust-lang:core',
    'https://crates.io/search?q=dtolnay',
    'https://crates.io/me/following',
    'https://crates.io/settings/profile',
    'https://static.crates.io/users/dtolnay',
    'https://lib.rs/users/dtolnay',
    'https://crates.io.example.org/users/dtolnay',
  ],
};
