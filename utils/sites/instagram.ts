import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { readTitled } from './page/titled.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const PATH = /^\/([a-z\d._]{1,30})(?:\/(?:reels|tagged|channel))?$/;

// Pages of the site itself. From the survey of sites, 2026-08.
const RESERVED = wordSet(
  'p reel reels tv stories explore accounts direct about legal developer web graphql api oauth challenge emails session privacy directory static your_activity popular',
);

const identify = /* @__PURE__ */ byPath({ site: 'instagram', path: PATH, reserved: RESERVED });

/** Accounts of Instagram. Companies have the same addresses and pages as people. */
export const site: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com', 'www.instagram.com', 'm.instagram.com'],
  matches: ['https://www.instagram.com/*'],
  identify,
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
};

// "Ada (@ada) • Instagram photos and videos": seen 2020 and 2021, second-hand 2026-08; in some languages without the space.
const TITLES = [
  /^(?:\(\d+\+?\) ?)?(?<name>.{1,300}?) ?\(@(?<handle>[\w.]{1,30})\) • .{0,40}Instagram/,
  /^(?:\(\d+\+?\) ?)?@(?<name>(?<handle>[\w.]{1,30})) • .{0,40}Instagram/,
] as const;

/**
 * The bio in "12 Followers, 3 Following, 9 Posts - Ada (@ada) on Instagram: "Boats and maps."", second-hand 2026; Open
 * Graph has "See Instagram photos and videos from Ada" in its place. English only: others order the sentence otherwise.
 */
function bioIn(description: string | undefined, handle: string): string | undefined {
  const text = (description ?? '').slice(0, 5_000);
  const [, account, bio] = /\(@([\w.]{1,30})\) on Instagram: ["“](.{1,4000})["”]\s{0,5}$/s.exec(text) ?? [];
  return account?.toLowerCase() === handle ? bio : undefined;
}

// People's pictures, but for the two that everybody has who has none: second-hand, 2026-11, in public code.
const PHOTO =
  /^https:\/\/(?:scontent[-.]|instagram\.f)[^/?#]{1,80}\/(?!.{0,2000}(?:44884218_345707102882519|464760996_1254146839119862))/;

/** What every profile here has at the least: no more than a name and a tab. */
export const hint: Hint = near(
  ({ path }) => path !== '/' && (isShort(path) || isShort(path.slice(path.indexOf('/', 1)))),
  identify,
);

/** Reads a page of the site: what its title and the head say. */
export const read: Read = readTitled({
  site,
  titles: TITLES,
  photo: PHOTO,
  bio: (head, handle) => bioIn(head.get('description') ?? head.get('og:description'), handle),
});

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-08',
  from: 'saved pages of 2020 and 2021; second-hand: its title in use by public code of 2026-08',
};

export const examples: Examples = {
  profiles: [
    ['https://instagram.com/aaronpk_tv', 'aaronpk_tv'],
    ['https://www.instagram.com/Ada.L/?hl=de', 'ada.l'],
    ['http://m.instagram.com/ada#', 'ada'],
    ['https://www.instagram.com/ada/tagged/', 'ada'],
    ['https://www.instagram.com/%61da', 'ada'],
  ],
  others: [
    'https://www.instagram.com/p/BvDTdWdnzkj/',
    'https://www.instagram.com/accounts/login/',
    'https://www.instagram.com/',
    'https://www.instagram.com/explore/',
    'https://www.instagram.com/reels/Cabc/',
    'https://www.instagram.com/ada/p/BvDTdWdnzkj/',
    'https://www.instagram.com/ada/followers/',
    'https://www.instagram.com/stories/ada/1/',
    'https://www.instagram.com/ada-l',
    'https://instagram.com.example.org/ada',
    'https://about.instagram.com/ada',
  ],
};
