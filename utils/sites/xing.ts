import type { Identity } from '../core/identity.ts';
import { isThing, own, type Thing } from './markup/json-ld.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { dataOf, firstChild, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site, Text } from './site.ts';

// Names of pages are made of the member's name, in whatever alphabet of Europe. Sub-pages: survey of sites, 2026-08.
const PATH =
  /^\/profile\/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d_.-]{1,100})(?:\/(?:cv|web_profiles|portfolio|timeline|contacts))?$/u;

const identify = /* @__PURE__ */ byPath({ site: 'xing', path: PATH, reserved: wordSet('my_profile') });

/** Members of XING. */
export const site: Site = {
  id: 'xing',
  name: 'XING',
  hosts: ['xing.com', 'www.xing.com'],
  matches: ['https://www.xing.com/*'],
  identify,
  profileUrl: (handle) => `https://www.xing.com/profile/${encodeURIComponent(handle)}`,
};

// "Name - Job - Company | XING", canonical link, og:type=profile: second-hand, 2026. Which of job and company a single
// part is, the title does not say: both together are the headline.
const TITLE = /^(?<name>.{1,200}?)(?: - (?<headline>.{1,300}))? \| XING$/;
// Photos of members; anything else in og:image is the site's own picture. From memory.
const PHOTO = /^https:\/\/profile-images\.xing\.com\//;

const headlineIn = (title: string | undefined): string | undefined =>
  TITLE.exec((title ?? '').slice(0, 600))?.groups?.['headline'];

/** What `window.crate = {…}` holds: what the application starts from. Second-hand, 2026. */
function crateOf(document: Document): unknown {
  const script = one(document, 'script#runtime-config');
  const node = script && firstChild(script);
  const text = node ? dataOf(node) : '';
  if (text.length > 400_000) return undefined;
  try {
    return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

const valuesIn = (value: unknown): Thing[] =>
  isThing(value) ? Object.values(value).slice(0, 5_000).filter(isThing) : [];

/** The number of the account. The data may tell of other members too: the name of the page says whose it is. */
function stableIdOf(document: Document, { handle }: Identity): string | undefined {
  const states = valuesIn(crateOf(document)).map((part) => own(part, 'APOLLO_STATE'));
  const account = states.flatMap(valuesIn).find((thing) => {
    const name = own(thing, 'pageName');
    return typeof name === 'string' && name.slice(0, 200).normalize('NFC').toLowerCase() === handle;
  });
  const id = account && own(account, 'id');
  return typeof id === 'string' && /^\w[\w.-]{0,60}$/.test(id) ? id : undefined;
}

function headline(page: Page): Text {
  const og = headlineIn(metaOf(page.document).get('og:title'));
  return said(told('open-graph', og), told('title', headlineIn(titleOf(page.document))));
}

/** The fields of the head, which has to name the member: its title alone may be that of the page before. */
function fieldsOf(page: Page, fields: Fields): Fields {
  const { name, avatar } = fields;
  return { name, headline: headline(page), avatar, confidence: 'low' };
}

/** Reads a page of the site: its title, Open Graph, and the number of the account. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const blocked = wall(document);
  // A job may have the words of a wall in it, and no wall has a job (2026-11).
  if (blocked && !headlineIn(titleOf(document))) return blocked;
  const fields = namedFields(page, { site, titles: [TITLE], photo: PHOTO }, identity);
  if (!fields) return blocked ?? somebodyElse();
  const type = metaOf(document).get('og:type');
  if (!fields.name || !type) return blocked ?? found();
  if (type !== 'profile') return none('This is not a member’s page.');
  return found({ ...fieldsOf(page, fields), stableId: stableIdOf(document, identity) });
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/profile/'), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: head and data of the page in other projects’ tests',
};

export const examples: Examples = {
  profiles: [
    ['https://www.xing.com/profile/Max_Mustermann12/cv', 'max_mustermann12'],
    ['https://www.xing.com/profile/Max_Mustermann12', 'max_mustermann12'],
    ['http://xing.com/profile/max_mustermann12/', 'max_mustermann12'],
    ['https://www.xing.com/profile/J%C3%BCrgen_K%C3%B6hler/web_profiles?sc_o=x#top', 'jürgen_köhler'],
    ['https://www.xing.com/profile/Ju%CC%88rgen_Ko%CC%88hler', 'jürgen_köhler'],
    ['https://www.xing.com/profile/Mirela_Brandt2/portfolio', 'mirela_brandt2'],
  ],
  others: [
    'https://www.xing.com/',
    'https://www.xing.com/pages/xing',
    'https://www.xing.com/profile/my_profile',
    'https://www.xing.com/profile',
    'https://www.xing.com/profile/Max_Mustermann12/settings',
    'https://www.xing.com/profile/Max_Mustermann12%2Fcv',
    'https://www.xing.com/profile/Max Mustermann',
    'https://www.xing.com/jobs/berlin-tester-123',
    'https://www.xing.com/people/search?keywords=max',
    'https://www.xing.com/communities/groups/testers-1',
    'https://login.xing.com/profile/Max_Mustermann12',
    'https://www.xing.com.example.org/profile/Max_Mustermann12',
  ],
};
