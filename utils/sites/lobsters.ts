import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: 'lobsters', path: /^\/(?:~|u\/)([a-z\d][a-z\d_-]{0,40})$/ });

/** Members of Lobsters. They have a user name and no other. */
export const site: Site = {
  id: 'lobsters',
  name: 'Lobsters',
  hosts: ['lobste.rs'],
  matches: ['https://lobste.rs/*'],
  identify,
  profileUrl: (handle) => `https://lobste.rs/~${handle}`,
};

/** What every profile here has at the least. `/u/` is where they stood before 2023, and links still say so. */
export const hint: Hint = near(
  ({ path }) => isUnder(path, '/~') || isUnder(path, '/u/') || isUnder(path, '/%7e'),
  identify,
);

// The site's own source, about 2024: users/show.html.erb. That a title ends in "| Lobsters" is from its layout; that it
// begins with the user name, in the first years with "User", from its first controller and from memory.
const TITLE = /^(?:User )?([a-z\d][a-z\d_-]{0,40}) \| Lobsters$/i;
const ABOUT = '.box.wide > .d.shorten_first_p';
// Website, GitHub and Mastodon: fields of the profile, each `rel="me ugc"`. Links in the text are `ugc` alone.
const LINKS = '.box.wide > .d > a[rel~="me"][href]';
const AVATAR = '#gravatar img';
/** "A mystery…", where a member says nothing. */
const NOTHING = '.na';

function fieldsOf(document: Document, name: string): Fields {
  const about = one(document, ABOUT);
  return {
    name: told('title', name),
    bio: about && !has(about, NOTHING) ? textOf(about) : undefined,
    avatar: attribute(one(document, AVATAR), 'src'),
    links: rawLinks(all(document, LINKS)),
  };
}

/** Reads a page of the site. */
export function read({ document }: Page, { handle }: Identity): Found {
  const name = TITLE.exec(titleOf(document) ?? '')?.[1];
  if (name?.toLowerCase() === handle) return found(fieldsOf(document, name));
  return wall(document) ?? (name ? somebodyElse() : found());
}

export const evidence: Evidence = {
  sure: 'high',
  seen: '2024',
  from: 'source of the site: users/show.html.erb and its layout; the title in part from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://lobste.rs/~pushcx', 'pushcx'],
    ['https://lobste.rs/u/pushcx', 'pushcx'],
    ['https://lobste.rs/~Ada_L/', 'ada_l'],
    ['http://lobste.rs/~ada?x=1#about', 'ada'],
    ['https://lobste.rs/%7Eada', 'ada'],
  ],
  others: [
    'https://lobste.rs/s/abc/x',
    'https://lobste.rs/',
    'https://lobste.rs/u',
    'https://lobste.rs/~',
    'https://lobste.rs/users',
    'https://lobste.rs/~ada/threads',
    'https://lobste.rs/~ada/standing',
    'https://lobste.rs/threads/ada',
    'https://lobste.rs/newest/ada',
    'https://lobste.rs/t/programming',
    'https://lobste.rs/search?q=ada',
    'https://lobste.rs/settings',
    'https://lobste.rs.example.org/~ada',
  ],
};
