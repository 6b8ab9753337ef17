import type { Identity } from '../core/identity.ts';
import { rawLinks } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { clean } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, Page, Seen, Site } from './site.ts';

// Pages of the service itself: from the survey of sites, 2026-08, and the service's document of its links.
const RESERVED = wordSet(
  'share joinchat addstickers addemoji addlist addtheme setlanguage confirmphone contact invoice giftcode boost proxy socks login',
);

// The page is the server's, always in English, for those who have not the application. Second-hand 2026, by many:
// "@ada" stands under a person's name, "12 subscribers" or "3 members" under a channel's or a group's, and under a bot's
// "@ada_bot" and "9 monthly users".
const EXTRA = '.tgme_page_extra, .tgme_page_additional';
const NAME = '.tgme_page_title';
const BIO = '.tgme_page_description';
const PHOTO = 'img.tgme_page_photo_image, .tgme_page_photo img';

/** The names under the title, if nothing but names stands there: people may have several. */
function namesOf(extras: readonly string[]): string[] {
  const names = extras
    .join(' ')
    .toLowerCase()
    .split(/[\s,]+/);
  return names.every((name) => /^@\w{4,32}$/.test(name)) ? names.map((name) => name.slice(1)) : [];
}

/** People, channels, groups and bots have the same kind of address: only what stands under the name tells. */
function look({ document }: Page, { handle }: Identity): Seen {
  const extras = all(document, EXTRA, 5).flatMap((extra) => clean(textOf(extra)) ?? []);
  if (extras.length === 0) return none('Telegram shows nobody under this name.');
  const names = namesOf(extras);
  // Only bots may have such a name, and all have.
  if (names.length === 0 || handle.endsWith('bot')) return none('This is a channel, a group or a bot.');
  return names.includes(handle) ? { kind: 'person' } : somebodyElse();
}

/** What Telegram says where a person says nothing about themselves. */
const isEmptyBio = (bio: string): boolean => /^\s*If you have Telegram, you can /.test(bio);

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const seen = look(page, identity);
  if (seen.kind === 'none') return seen;
  const { document } = page;
  const about = one(document, BIO);
  const bio = textOf(about) ?? '';
  const isOwn = about !== undefined && !isEmptyBio(bio);
  return found({
    name: textOf(one(document, NAME)),
    bio: isOwn ? bio : undefined,
    avatar: attribute(one(document, PHOTO), 'src'),
    links: isOwn ? rawLinks(all(about, 'a[href]', 20)) : [],
    confidence: 'low',
  });
}

const identify = /* @__PURE__ */ byPath({
  site: 'telegram',
  path: /^\/([a-z][a-z\d_]{3,31})$/,
  reserved: RESERVED,
});

/** People on Telegram who have a name there. */
export const site: Site = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me', 'telegram.me'],
  matches: ['https://t.me/*'],
  identify,
  profileUrl: (handle) => `https://t.me/${handle}`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.length > 4 && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-09',
  from: 'second-hand: its pages in public test data',
};

export const examples: Examples = {
  profiles: [
    ['https://t.me/durov', 'durov'],
    ['https://telegram.me/Ada_Maps', 'ada_maps'],
    ['http://t.me/ada1/', 'ada1'],
    ['https://t.me/ada_maps?text=Hello#x', 'ada_maps'],
    ['https://t.me/%61da_maps', 'ada_maps'],
  ],
  others: [
    'https://t.me/joinchat/AAAA',
    'https://t.me/durov/12',
    'https://t.me/',
    'https://t.me/share?url=x',
    'https://t.me/share/url?url=x',
    'https://t.me/s/durov',
    'https://t.me/+AbCdEf123',
    'https://t.me/c/123/4',
    'https://t.me/proxy?server=x',
    'https://t.me/1ada',
    'https://t.me/ada',
    'https://web.telegram.org/durov',
    'https://t.me.example.org/durov',
  ],
};
