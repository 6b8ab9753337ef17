import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readTitled } from './page/titled.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

// The front's own pages do not begin with `@`: no word is reserved.
const PATH = /^\/@([a-z\d._]{1,30})(?:\/(?:replies|media|reposts))?$/;

const identify = /* @__PURE__ */ byPath({ site: 'threads', path: PATH });

/** Accounts of Threads. Their handles are those of Instagram, which is a hint, no proof. */
export const site: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.net', 'www.threads.net', 'threads.com', 'www.threads.com'],
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  identify,
  profileUrl: (handle) => `https://www.threads.com/@${handle}`,
};

// Second-hand 2026-05: "Ada (@ada) • Threads, Say more".
const TITLES = [
  /^(?:\(\d+\+?\) ?)?(?<name>.{1,300}?) ?\(@(?<handle>[\w.]{1,30})\) (?:•|on) Threads/,
  /^(?:\(\d+\+?\) ?)?@(?<name>(?<handle>[\w.]{1,30})) (?:•|on) Threads/,
] as const;

/**
 * The bio in "12 Followers • 3 Threads • Boats and maps. See the latest conversations with @ada.": without the numbers, and
 * without the site's own sentence, which names the account in whatever language. Second-hand 2026-05.
 */
function bioIn(description: string | undefined, handle: string): string | undefined {
  const text = (description ?? '').slice(0, 5_000);
  const bio = /^[^•]{0,60}\d[^•]{0,60} • [^•]{0,60}\d[^•]{0,60} • /.exec(text);
  const end = text.toLowerCase().lastIndexOf(`@${handle}`);
  if (!bio || end < 0) return undefined;
  const start = text.lastIndexOf('. ', end);
  return start > bio[0].length ? text.slice(bio[0].length, start) : undefined;
}

// People's pictures, but for the two that everybody has who has none: second-hand, 2026-11, in public code.
const PHOTO =
  /^https:\/\/(?:scontent[-.]|instagram\.f)[^/?#]{1,80}\/(?!.{0,2000}(?:44884218_345707102882519|464760996_1254146839119862))/;

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => (isUnder(path, '/@') || isUnder(path, '/%40')) && !path.includes('/post/'),
  identify,
);

/** Reads a page of the site: what its title and Open Graph say. */
export const read: Read = readTitled({
  site,
  titles: TITLES,
  photo: PHOTO,
  bio: (head, handle) => bioIn(head.get('og:description'), handle),
});

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-05',
  from: 'second-hand: title and Open Graph in use by public code',
};

export const examples: Examples = {
  profiles: [
    ['https://www.threads.com/@Zuck/replies', 'zuck'],
    ['https://www.threads.net/@zuck', 'zuck'],
    ['http://threads.net/@ada.l_/', 'ada.l_'],
    ['https://threads.com/@ada?xmt=AQ#top', 'ada'],
    ['https://www.threads.com/%40ada/media', 'ada'],
  ],
  others: [
    'https://www.threads.net/@zuck/post/Cabc',
    'https://www.threads.com/',
    'https://www.threads.com/ada',
    'https://www.threads.com/t/Cabc',
    'https://www.threads.com/search?q=ada',
    'https://www.threads.com/login',
    'https://www.threads.com/@ada-l',
    'https://www.threads.com.example.org/@ada',
    'https://about.threads.com/@ada',
  ],
};
