import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { readThin } from './page/thin.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

// The survey of sites, and what else stands at the site's own first level, from memory.
const RESERVED = wordSet(
  'about accounts activity api blog boomboom challenges collection collections contact dashboard documentation email embed embeds features following hello jobs license login logout pen pens popular post posts press privacy pro project projects search settings shop signup spark support tag tags team teams template terms topics trending your-work',
);

const identify = /* @__PURE__ */ byPath({
  site: 'codepen',
  path: /^\/([a-z\d_-]{1,60})$/,
  reserved: RESERVED,
});

/** Members of CodePen. Teams stand under `/team/`. */
export const site: Site = {
  id: 'codepen',
  name: 'CodePen',
  hosts: ['codepen.io', 'www.codepen.io'],
  matches: ['https://codepen.io/*'],
  identify,
  profileUrl: (handle) => `https://codepen.io/${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isShort(path), identify);

// "Ada L. on CodePen": from memory, nothing of a profile was found (2026-11).
const TITLE = /^(?<name>.{1,300}?)(?: \(@?(?<handle>[\w-]{1,60})\))? on CodePen$/;
// Below the number of a member: from memory, 2026-11. Everybody without one has /internal/avatars/users/default.png:
// second-hand, in public code.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/\d{1,12}\/(?:profile\/)?profile-\d{1,4}\./;

/** Reads a page of the site: what its title and Open Graph say. A missing page's title has the form of a person's. */
export const read: Read = readThin({ site, titles: [TITLE], photo: PHOTO });

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026',
  from: 'the form of its addresses; its titles from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://codepen.io/chriscoyier', 'chriscoyier'],
    ['https://codepen.io/ChrisCoyier/', 'chriscoyier'],
    ['http://www.codepen.io/ada_l', 'ada_l'],
    ['https://codepen.io/ada-l?cursor=x#pens', 'ada-l'],
    ['https://codepen.io/%61da', 'ada'],
  ],
  others: [
    'https://codepen.io/chriscoyier/pen/abc',
    'https://codepen.io/',
    'https://codepen.io/pen/',
    'https://codepen.io/trending',
    'https://codepen.io/team/codepen',
    'https://codepen.io/search/pens?q=ada',
    'https://codepen.io/settings/profile',
    'https://codepen.io/login',
    'https://codepen.io/ada/embed/abc',
    'https://codepen.io/ada.l',
    'https://blog.codepen.io/ada',
    'https://codepen.io.example.org/ada',
  ],
};
