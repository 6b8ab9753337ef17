import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

// A member, from outside a group or within one, in any of the site's languages: `/de-DE/…`.
const PATH =
  /^(?:\/[a-z]{2}-[a-z]{2})?(?:\/members\/([1-9]\d{0,11})(?:\/group\/\d{1,12})?|\/[^/]{1,120}\/members\/([1-9]\d{0,11})(?:\/profile)?)$/;

const identify = /* @__PURE__ */ byPath({ site: 'meetup', path: PATH });

/** Members of Meetup, by the number of their account. */
export const site: Site = {
  id: 'meetup',
  name: 'Meetup',
  hosts: ['meetup.com', 'www.meetup.com'],
  matches: ['https://www.meetup.com/*'],
  identify,
  profileUrl: (handle) => `https://www.meetup.com/members/${handle}/`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.toLowerCase().includes('/members/'), identify);

// "Ada L. | Meetup": from memory, no page of a member was found (2026-11). What may be a group's name or the site's own
// words is not taken for a person's.
const TITLE =
  /^(?!(?:about|events?|find|groups?|home|members?|profile|your)\b)(?<name>(?:(?! [-–—] )[^|]){1,100}?)(?:['’]s? (?:meetup )?profile)? \| Meetup$/i;
// Members' pictures: second-hand, 2026-11, in public code. Those of groups and events stand beside them: from memory.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/photos\/member\//;

/** Reads a page of the site: what its title and Open Graph say. Mostly it asks to log in, under a title of that form. */
export const read: Read = readThin({ site, titles: [TITLE], photo: PHOTO });

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026',
  from: 'the form of its addresses; its titles from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://www.meetup.com/de-DE/members/12345678/', '12345678'],
    ['https://www.meetup.com/members/12345678', '12345678'],
    ['http://meetup.com/members/12345678/?op=x#groups', '12345678'],
    ['https://www.meetup.com/members/12345678/group/987', '12345678'],
    ['https://www.meetup.com/Ghent-Kites/members/12345678/profile/', '12345678'],
    ['https://www.meetup.com/es-ES/ghent-kites/members/12345678', '12345678'],
  ],
  others: [
    'https://www.meetup.com/Toronto-Ember-JS-Meetup/events/219939537/',
    'https://www.meetup.com/',
    'https://www.meetup.com/members/',
    'https://www.meetup.com/members/ada',
    'https://www.meetup.com/members/0',
    'https://www.meetup.com/ghent-kites/members/',
    'https://www.meetup.com/ghent-kites/members/12345678/edit',
    'https://www.meetup.com/find/?keywords=ada',
    'https://www.meetup.com/account/',
    'https://www.meetup.com/login/',
    'https://help.meetup.com/members/12345678',
    'https://www.meetup.com.example.org/members/12345678',
  ],
};
