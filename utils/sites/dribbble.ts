import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { attribute, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { clean, said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site, Text } from './site.ts';

// The survey of sites, and what else stands at the site's own first level, from memory.
const RESERVED = wordSet(
  'about account accounts advertise api apps blog branding careers categories colors contact designers explore following for-designers freelance freelance-jobs goods help hiring inbox instantmatch integrations jobs learn likes login logout marketplace meetups messages notifications oauth orders overtime pitch places playoffs pricing privacy pro project-briefs resources rules search services session sessions settings shots signin signup sitemap stories tags talent teams terms tour upload uploads users',
);
const TABS = wordSet(
  'about shots services collections likes following followers goods members projects buckets',
);
const PATH =
  /^\/([a-z][a-z\d_-]{1,60}|[1-9]\d{0,11})(?:\/(?:about|shots|services|collections|likes|following|followers|goods|members|projects|buckets))?$/;

// All seen 2025-12, on one saved page of an account. `og:image` there is one of its works, and `og:type` a video's.
const MASTHEAD = '.profile-masthead';
const IS_TEAM = '.profile-masthead.is-team';
const NAME = '.profile-masthead h1';
const AVATAR = 'img.profile-avatar';
const TITLE = /^(.{1,300}) \| Dribbble$/;
/** The description is the name, the bio where there is one, and this. */
const END = ' | Connect with them on Dribbble';

/** Not a person's page, though its address looks like one. */
function otherPage(document: Document): NoProfile | undefined {
  if (has(document, IS_TEAM)) return none('This is a team’s page.');
  return has(document, MASTHEAD) ? undefined : wall(document);
}

const look = ({ document }: Page): Seen => otherPage(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({ site: 'dribbble', path: PATH, reserved: RESERVED });

/** Designers on Dribbble. Teams share their addresses and are told apart by the page. */
export const site: Site = {
  id: 'dribbble',
  name: 'Dribbble',
  hosts: ['dribbble.com', 'www.dribbble.com'],
  matches: ['https://dribbble.com/*'],
  identify,
  profileUrl: (handle) => `https://dribbble.com/${handle}`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => isShort(path) || TABS.has(path.split('/')[2]?.toLowerCase() ?? ''),
  identify,
);

/** What the description says between the name and the site's own words. */
function bioIn(description: string | undefined, name: string | undefined): Text {
  const start = `${name} | `;
  const end = description?.lastIndexOf(END) ?? -1;
  const fits = name && description?.startsWith(start) && end > start.length;
  return fits ? told('open-graph', description?.slice(start.length, end)) : undefined;
}

/** What the page says; nothing without its masthead, because any page of the site has a title of that form. */
function fieldsOf(document: Document): Fields {
  if (!has(document, MASTHEAD)) return {};
  const titled = clean(TITLE.exec(titleOf(document) ?? '')?.[1]);
  const headed = clean(textOf(one(document, NAME)));
  return {
    // The heading only where the title calls it a name: a page may be headed otherwise.
    name: headed === titled ? headed : said(told('title', titled)),
    bio: bioIn(metaOf(document).get('description')?.trim(), titled),
    avatar: attribute(one(document, AVATAR), 'src'),
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const other = otherPage(page.document);
  if (other) return other;
  return agree(identity, ownHandles(site, page)) ? found(fieldsOf(page.document)) : somebodyElse();
}

export const evidence: Evidence = { sure: 'high', seen: '2025-12', from: 'one saved page' };

export const examples: Examples = {
  profiles: [
    ['https://dribbble.com/phenomenonstudio', 'phenomenonstudio'],
    ['https://dribbble.com/Ada_L/', 'ada_l'],
    ['http://www.dribbble.com/ada-l/about', 'ada-l'],
    ['https://dribbble.com/ada/shots?page=2#x', 'ada'],
    ['https://dribbble.com/%61da', 'ada'],
    ['https://dribbble.com/12345', '12345'],
  ],
  others: [
    'https://dribbble.com/jobs',
    'https://dribbble.com/designers',
    'https://dribbble.com/',
    'https://dribbble.com/shots/27036298-Kite-Works',
    'https://dribbble.com/search/ada',
    'https://dribbble.com/settings/profile',
    'https://dribbble.com/signup/new',
    'https://dribbble.com/ada/collections/123-Kites',
    'https://dribbble.com/a',
    'https://cdn.dribbble.com/ada',
    'https://dribbble.com.example.org/ada',
  ],
};
