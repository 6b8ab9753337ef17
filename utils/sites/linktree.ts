import type { Identity } from '../core/identity.ts';
import { addressesIn, isThing, own, type Thing, textIn } from './markup/json-ld.ts';
import { jsonIn } from './markup/json-text.ts';
import { relMe } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { said, told } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, RawLink, Site, Told } from './site.ts';

// The site's own pages: survey of sites, 2026-08; some from memory.
const RESERVED = wordSet(
  'about admin api app blog careers dashboard discover enterprise explore favicon.ico features help jobs login logout marketplace press pricing privacy products register robots.txt s search settings signup sitemap.xml solutions support templates terms trust',
);

const identify = /* @__PURE__ */ byPath({
  site: 'linktree',
  path: /^\/([a-z\d_][a-z\d._]{0,29})$/,
  reserved: RESERVED,
});

/** Pages of Linktree: one person's, or one business's, links. */
export const site: Site = {
  id: 'linktree',
  name: 'Linktree',
  hosts: ['linktr.ee', 'www.linktr.ee'],
  matches: ['https://linktr.ee/*'],
  identify,
  profileUrl: (handle) => `https://linktr.ee/${handle}`,
};

// "Name | Linktree": second-hand, 2026; between them the networks that are linked to: from memory.
const TITLE = /^@?(?<name>[^|]{1,200}?) \|(?: [^|]{1,200} \|)? Linktree$/;
// The site's own sentence ("Linktree. Make your link do more.") names the site: second-hand, 2023.
const BIO = /^(?!.{0,2000}\bLinktree\b)(?<bio>.{1,5000})/s;

const thingIn = (value: unknown, key: string): Thing => {
  const inner = isThing(value) ? own(value, key) : undefined;
  return isThing(inner) ? inner : {};
};

/** What the page was made from: `props.pageProps` of `#__NEXT_DATA__`. Seen in public test data, 2022 and 2026. */
function propsOf(document: Document): Thing {
  const script = one(document, 'script#__NEXT_DATA__');
  return thingIn(thingIn(script && jsonIn(script), 'props'), 'pageProps');
}

/** The links of the page are its owner's choice, not accounts of theirs: a shop, a video, somebody else's song. */
const linksIn = (...things: readonly Thing[]): RawLink[] =>
  things
    .flatMap((thing) => [own(thing, 'socialLinks'), own(thing, 'links')])
    .flatMap((list) => addressesIn(list).map((href) => ({ href, me: false })));

const stableIdIn = (account: Thing): string | undefined => {
  const id = own(account, 'id');
  return (typeof id === 'number' || typeof id === 'string') && /^\d{1,15}$/.test(`${id}`)
    ? `${id}`
    : undefined;
};

/** The data of the page; where it has no title, Linktree shows the handle. */
function dataFields(account: Thing, props: Thing, handle: string): Fields {
  const get = (key: string): Told | undefined =>
    told('data', said(textIn(own(account, key)), textIn(own(props, key))));
  const title = get('pageTitle')?.text.slice(0, 1_000).trim().replace(/^@/, '');
  return {
    name: told('data', said(title, handle)),
    bio: get('description'),
    avatar: get('profilePictureUrl'),
    links: linksIn(account, props),
    stableId: stableIdIn(account),
  };
}

/**
 * Reads a page of the site: its data, or the title and Open Graph. og:image is never an avatar: it is a picture that the
 * site made for sharing (2026-11).
 */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const props = propsOf(document);
  const account = thingIn(props, 'account');
  const username = said(textIn(own(account, 'username')), textIn(own(props, 'username')));
  const blocked = username ? undefined : wall(document);
  if (blocked) return blocked;
  const head = namedFields(page, { site, titles: [TITLE], bio: BIO }, identity);
  const isOwn = head && (!username || username.toLowerCase() === identity.handle);
  if (!isOwn) return somebodyElse();
  if (own(account, 'isActive') === false) return none('Linktree says that this page is closed.');
  const fields = username ? dataFields(account, props, username) : head;
  return found(fields.name ? { ...fields, links: [...(fields.links ?? []), ...relMe(document)] } : {});
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path !== '/' && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: data of the page, saved in 2022 and in tests of 2026',
};

export const examples: Examples = {
  profiles: [
    ['https://linktr.ee/foo', 'foo'],
    ['https://linktr.ee/Foo/', 'foo'],
    ['http://www.linktr.ee/ada.l_2', 'ada.l_2'],
    ['https://linktr.ee/foo?utm_source=linktree_profile_share#links', 'foo'],
    ['https://linktr.ee/_ada', '_ada'],
  ],
  others: [
    'https://linktr.ee/',
    'https://linktr.ee/s/pricing',
    'https://linktr.ee/login',
    'https://linktr.ee/discover/trending',
    'https://linktr.ee/foo/store',
    'https://linktr.ee/a234567890123456789012345678901',
    'https://linktr.ee/.foo',
    'https://linktr.ee/robots.txt',
    'https://help.linktr.ee/foo',
    'https://linktr.ee.example.org/foo',
  ],
};
