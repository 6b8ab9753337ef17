import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: 'wellfound', path: /^\/[up]\/([a-z\d][a-z\d_-]{0,99})$/ });

/** Members of Wellfound, which was AngelList: addresses there lead here. */
export const site: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com', 'www.wellfound.com', 'angel.co', 'www.angel.co'],
  matches: ['https://wellfound.com/*'],
  identify,
  profileUrl: (handle) => `https://wellfound.com/u/${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/u/') || isUnder(path, '/p/'), identify);

// "Name | Wellfound", "Name - AngelList": second-hand, 2026; the site's name may come twice: seen 2026-08. A title with more in it is not known well enough to say
// which part is the name. The words of og:description are the member's, second-hand, but where the site speaks of itself.
const TITLE = /^(?<name>(?:(?! - )[^|•@,]){1,200}) (?:\||-|•) (?:Wellfound|AngelList)(?: \| Wellfound)?$/;
const BIO = /^(?!.{0,2000}\b(?:Wellfound|AngelList)\b)(?<bio>.{1,5000})/s;
// Members' pictures, of 2024; companies' stand under /startups/. Second-hand, in public code.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/users\/\d/;

/**
 * Reads a page of the site: what its title and Open Graph say. What keeps robots out has a title of the same form,
 * "Security Check | Wellfound": seen in public test data, 2026-08.
 */
export const read: Read = readThin({ site, titles: [TITLE], bio: BIO, photo: PHOTO });

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-08',
  from: 'second-hand: title, description and bot wall in other projects',
};

export const examples: Examples = {
  profiles: [
    ['https://wellfound.com/u/naval', 'naval'],
    ['https://wellfound.com/u/Naval/', 'naval'],
    ['http://www.wellfound.com/u/ada-lovelace?utm_source=x#about', 'ada-lovelace'],
    ['https://wellfound.com/p/ada_l', 'ada_l'],
    ['https://angel.co/u/naval', 'naval'],
    ['https://www.angel.co/p/naval', 'naval'],
  ],
  others: [
    'https://wellfound.com/',
    'https://angel.co/company/twitter/jobs/1-x',
    'https://wellfound.com/company/acme',
    'https://wellfound.com/jobs',
    'https://wellfound.com/role/l/engineer/berlin',
    'https://wellfound.com/u/',
    'https://wellfound.com/u/naval/edit',
    'https://wellfound.com/discover/startups',
    'https://angel.co/naval',
    'https://wellfound.com.example.org/u/naval',
    'https://notwellfound.com/u/naval',
  ],
};
