import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { readThin } from './page/thin.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

// The survey of sites, 2026-08; login, signup, me, blog, tags, team, education, notebooks and hackathons from memory.
const RESERVED = wordSet(
  'about account benchmarks blog c code community-guidelines competitions contact datasets discussion discussions docs education game-arena general hackathons host inbox jobs kernels learn login me models notebooks notifications organizations privacy progression rankings search settings signup static tags team terms work writeups',
);
const TABS = wordSet('competitions datasets code models discussion followers following account');
const PATH =
  /^\/([a-z\d]{3}[a-z\d-]{0,57})(?:\/(?:competitions|datasets|code|models|discussion|followers|following|account))?$/;

const identify = /* @__PURE__ */ byPath({ site: 'kaggle', path: PATH, reserved: RESERVED });

/** Members of Kaggle. Organisations have addresses of their own. */
export const site: Site = {
  id: 'kaggle',
  name: 'Kaggle',
  hosts: ['kaggle.com', 'www.kaggle.com'],
  matches: ['https://www.kaggle.com/*'],
  identify,
  profileUrl: (handle) => `https://www.kaggle.com/${handle}`,
};

// Second-hand, 2025: "Ada Lovelace | Kaggle", perhaps with a rank in between; the description is the bio, or the site's
// own words, which name the site.
const TITLE = /^(?!Kaggle\b)(?<name>[^|]{1,200}) \| (?:[^|]{1,60} \| )?Kaggle$/;
const BIO = /^(?![\s\S]{0,5000}\bKaggle\b)(?<bio>[\s\S]+)$/;
// Where members' pictures stand, and the one for everybody without: second-hand, 2022.
const PHOTO = /^https:\/\/storage\.googleapis\.com\/kaggle-avatars\/(?!.{0,200}default-thumb)/;

/** Reads a page of the site: what its title and Open Graph say. */
export const read: Read = readThin({ site, titles: [TITLE], bio: BIO, photo: PHOTO });

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => (isShort(path) ? path.length > 3 : TABS.has(path.split('/', 3)[2]?.toLowerCase() ?? '')),
  identify,
);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2025',
  from: 'second-hand: title and Open Graph',
};

export const examples: Examples = {
  profiles: [
    ['https://www.kaggle.com/abhishek', 'abhishek'],
    ['https://kaggle.com/Abhishek/', 'abhishek'],
    ['http://www.kaggle.com/abhishek/code?sort=x#y', 'abhishek'],
    ['https://www.kaggle.com/ada1-lovelace/followers', 'ada1-lovelace'],
    ['https://www.kaggle.com/%61da7', 'ada7'],
  ],
  others: [
    'https://www.kaggle.com/competitions/titanic',
    'https://www.kaggle.com/datasets',
    'https://www.kaggle.com/',
    'https://www.kaggle.com/c/titanic',
    'https://www.kaggle.com/organizations/tide-lab',
    'https://www.kaggle.com/abhishek/a-notebook',
    'https://www.kaggle.com/code/abhishek/a-notebook',
    'https://www.kaggle.com/datasets/abhishek/tides',
    'https://www.kaggle.com/models/code',
    'https://www.kaggle.com/settings',
    'https://www.kaggle.com/search?q=ada',
    'https://www.kaggle.com/ab',
    'https://www.kaggle.com/a-b-c',
    'https://docs.kaggle.com/abhishek',
    'https://www.kaggle.com.example.org/abhishek',
  ],
};
