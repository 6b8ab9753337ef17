import type { Identity } from '../core/identity.ts';
import { rawLinks, relMe } from './markup/rel-me.ts';
import { hostOf, isOn } from './page/address.ts';
import { byPath } from './page/by-path.ts';
import { all } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { webUrl } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { blockedBy } from './page/titled.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, Page, RawLink, Site } from './site.ts';

// The site's own pages: survey of sites, 2026-08; some from memory.
const RESERVED = wordSet(
  'account admin blog book docs download faq help inv jobs login logout popular_teams privacypolicy signup stats support team teams terms',
);

const identify = /* @__PURE__ */ byPath({
  site: 'keybase',
  path: /^\/([a-z\d][a-z\d_]{1,15})$/,
  reserved: RESERVED,
});

/** Members of Keybase. Teams have addresses of their own. */
export const site: Site = {
  id: 'keybase',
  name: 'Keybase',
  hosts: ['keybase.io', 'www.keybase.io'],
  matches: ['https://keybase.io/*'],
  identify,
  profileUrl: (handle) => `https://keybase.io/${handle}`,
};

// The end of the title: second-hand, 2017 to 2026; before it the handle, and the name if there is one. The description is
// the site's own sentence ("… is now on Keybase, an open source app …") on 97 of 100 pages: second-hand, 2026.
const TITLES = [
  /^(?<handle>\w{2,16}) \((?<name>.{1,200})\) (?:\||on) Keybase$/,
  /^(?<name>(?<handle>\w{2,16})) (?:\||on) Keybase$/,
];
// Where members' pictures stand, as the site's interface for programs has it; else og:image is its own sign.
const PICTURE = /^https:\/\/s3\.amazonaws\.com\/keybase_processed_uploads\//;
// A row for each proof: the account first, then the proof itself, a post there or a page here. From memory.
const PROOFS = '.it-item';

/** The account that a row is about: its first link away from here. */
function accountIn(row: Element, { url }: Page): RawLink[] {
  const away = rawLinks(all(row, 'a[href]', 10)).find(({ href }) => {
    const address = webUrl(href, url);
    return address !== undefined && !isOn(hostOf(address), site.hosts);
  });
  return away ? [{ href: away.href, me: true }] : [];
}

/** Accounts and sites that the member has proven to be theirs. */
const proofs = (page: Page): RawLink[] => [
  ...relMe(page.document),
  ...all(page.document, PROOFS, 60).flatMap((row) => accountIn(row, page)),
];

/** Reads a page of the site: title, picture, and the proofs of other accounts. */
export function read(page: Page, identity: Identity): Found {
  const thin = { site, titles: TITLES, photo: PICTURE };
  const blocked = blockedBy(page, thin, identity);
  if (blocked) return blocked;
  const fields = namedFields(page, thin, identity);
  if (!fields) return somebodyElse();
  return found(fields.name ? { ...fields, links: proofs(page) } : {});
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.length > 2 && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: title and description; proofs from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://keybase.io/dgold', 'dgold'],
    ['https://keybase.io/DGold/', 'dgold'],
    ['http://www.keybase.io/ada_l?x=1#sigs', 'ada_l'],
    ['https://keybase.io/7ada', '7ada'],
    ['https://keybase.io/%61da', 'ada'],
  ],
  others: [
    'https://keybase.io/',
    'https://keybase.io/download',
    'https://keybase.io/docs/kbfs',
    'https://keybase.io/team/kites',
    'https://keybase.io/popular-teams',
    'https://keybase.io/_/api/1.0/user/lookup.json?usernames=dgold',
    'https://keybase.io/dgold/sigs/abc',
    'https://keybase.io/dgold/pgp_keys.asc',
    'https://keybase.io/a',
    'https://keybase.io/a2345678901234567',
    'https://book.keybase.io/account',
    'https://dgold.keybase.pub/',
    'https://keybase.io.example.org/dgold',
  ],
};
