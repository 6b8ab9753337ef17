import type { Identity } from '../core/identity.ts';
import { addressesIn, own, personOf, type Thing } from './markup/json-ld.ts';
import { personFields } from './markup/person.ts';
import { relMe } from './markup/rel-me.ts';
import { hostOf } from './page/address.ts';
import { byPath } from './page/by-path.ts';
import { found, noFields, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { said, webUrl } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { blockedBy } from './page/titled.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

// Other hosts below serve images (`0.`, `secure.`) and documents (`docs.`, `blog.`).
const HOST = /^(?:(?:www|[a-z]{2}(?:-[a-z]{2})?)\.)?gravatar\.com$/;
// The site's own pages: survey of sites, 2026-08; some from memory.
const RESERVED = wordSet(
  'about account ai avatar avatars blog connect contact developers docs emails explore images integrations join login logout privacy profile profiles search settings signup site sitemap support terms',
);
// Under the hash of an e-mail address stands the same page as under the handle; whose it is, only the page knows.
const HASH = /^(?:[\da-f]{32}|[\da-f]{64})$/;

const byHandle = byPath({ site: 'gravatar', path: /^\/([a-z\d]{3,64})$/, reserved: RESERVED });

function identify(url: URL): Identity | null {
  const known = HOST.test(hostOf(url)) ? byHandle(url) : null;
  return known && !HASH.test(known.handle) ? known : null;
}

/** Profiles of Gravatar by their handle, in whatever language. */
export const site: Site = {
  id: 'gravatar',
  name: 'Gravatar',
  hosts: ['*.gravatar.com'],
  matches: ['https://*.gravatar.com/*'],
  identify,
  profileUrl: (handle) => `https://gravatar.com/${handle}`,
};

// "wrenna - Gravatar Profile": seen in public test data, 2015. The others: from memory.
const TITLE = /^(?<name>.{1,200}?)(?: \(@(?<handle>[A-Za-z\d]{3,64})\))? (?:-|–|\|) Gravatar(?: Profile)?$/;
// Elsewhere in og:image stands a picture that the site made for sharing.
const AVATAR = /^https:\/\/(?:[a-z\d]{1,10}\.)?gravatar\.com\/avatar\//;

/** Whom the page's JSON-LD, where there is any, is about. */
const handlesOf = (person: Thing, { url }: Page): (string | undefined)[] =>
  [own(person, 'url'), own(person, '@id')]
    .flatMap((value) => addressesIn(value))
    .flatMap((href) => webUrl(href, url) ?? [])
    .map((address) => site.identify(address)?.handle);

/** JSON-LD says itself what it means; what it lacks, the head may have. Links are the accounts that the member verified. */
const joined = (stated: Fields, head: Fields, page: Page): Fields => ({
  ...stated,
  name: said(stated.name, head.name),
  avatar: said(stated.avatar, head.avatar),
  links: [...relMe(page.document), ...(stated.links ?? [])],
  confidence: 'low',
});

/** Reads a page of the site: JSON-LD, title, Open Graph, and links that say `rel=me`. */
export function read(page: Page, identity: Identity): Found {
  const thin = { site, titles: [TITLE], photo: AVATAR };
  const blocked = blockedBy(page, thin, identity);
  if (blocked) return blocked;
  const head = namedFields(page, thin, identity);
  const person = personOf(page.document);
  const handles = person ? handlesOf(person, page) : [];
  if (!head || !agree(identity, handles)) return somebodyElse();
  // JSON-LD that says nothing of whose it is may be of the person before (2026-11).
  const isNamed = person !== undefined && handles.includes(identity.handle);
  const fields = joined(isNamed ? personFields(person) : noFields(), head, page);
  return found(fields.name ? fields : {});
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.length > 3 && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'form of the addresses; a title of 2015; JSON-LD and rel=me by their own standards',
};

export const examples: Examples = {
  profiles: [
    ['https://en.gravatar.com/beau', 'beau'],
    ['https://gravatar.com/Beau', 'beau'],
    ['http://www.gravatar.com/beau/', 'beau'],
    ['https://pt-br.gravatar.com/beau?x=1#y', 'beau'],
    ['https://gravatar.com/deadbeef', 'deadbeef'],
  ],
  others: [
    'https://gravatar.com/',
    'https://gravatar.com/support/what-is',
    'https://gravatar.com/support',
    'https://gravatar.com/205e460b479e2e5b48aec07710c08d50',
    'https://gravatar.com/27205E5C51CB03F862138B22BCB5DC20F94A342E744FF6DF1B8DC8AF3C865109',
    'https://gravatar.com/avatar/205e460b479e2e5b48aec07710c08d50',
    'https://0.gravatar.com/beau',
    'https://secure.gravatar.com/avatar',
    'https://docs.gravatar.com/beau',
    'https://gravatar.com/beau.json',
    'https://gravatar.com/de',
    'https://gravatar.com.example.org/beau',
  ],
};
