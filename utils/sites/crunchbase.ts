import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site, Text } from './site.ts';

const identify = /* @__PURE__ */ byPath({
  site: 'crunchbase',
  path: /^\/person\/([a-z\d][a-z\d_-]{0,99})(?:\/[\w/-]{1,200})?$/,
});

/** Persons of Crunchbase. Organisations have addresses of their own. */
export const site: Site = {
  id: 'crunchbase',
  name: 'Crunchbase',
  hosts: ['crunchbase.com', 'www.crunchbase.com'],
  matches: ['https://www.crunchbase.com/*'],
  identify,
  profileUrl: (handle) => `https://www.crunchbase.com/person/${handle}`,
};

// "Name - Job @ Company - Crunchbase Person Profile": second-hand, 2026-04. Investors' titles: from memory.
const TITLE =
  /^(?<name>.{1,200}?)(?: - (?<headline>.{1,300}?))? - Crunchbase (?:Person|Investor) Profile(?: & Investments)?$/;
// Photos; else og:image is the site's sign. From memory.
const PHOTO =
  /^https:\/\/(?:images\.crunchbase\.com|res\.cloudinary\.com\/crunchbase-production)\/image\/upload\//;

const headlineIn = (title: string | undefined): string | undefined =>
  TITLE.exec((title ?? '').slice(0, 600))?.groups?.['headline'];

/** The company of one job; of several it is not sure where each ends. */
function organisationIn(title: string | undefined): string | undefined {
  const [, company, more] = headlineIn(title)?.split(' @ ') ?? [];
  return more === undefined ? company : undefined;
}

/** What each of the page's two titles says. */
function inTitles(document: Document, part: (title: string | undefined) => string | undefined): Text {
  const og = part(metaOf(document).get('og:title'));
  return said(told('open-graph', og), told('title', part(titleOf(document))));
}

function fieldsOf({ document }: Page, { name, avatar }: Fields): Fields {
  return {
    name,
    headline: inTitles(document, headlineIn),
    organisation: inTitles(document, organisationIn),
    avatar,
    confidence: 'low',
  };
}

/** Reads a page of the site: its titles. The head has to name the person: a title alone may be the page's before. */
export function read(page: Page, identity: Identity): Found {
  const blocked = wall(page.document);
  // A job may have the words of a wall in it, and no wall has a job (2026-11).
  if (blocked && !headlineIn(titleOf(page.document))) return blocked;
  const fields = namedFields(page, { site, titles: [TITLE], photo: PHOTO }, identity);
  if (!fields) return blocked ?? somebodyElse();
  return fields.name ? found(fieldsOf(page, fields)) : (blocked ?? found());
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/person/'), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-04',
  from: 'second-hand: titles of pages in other projects’ tests',
};

export const examples: Examples = {
  profiles: [
    ['https://www.crunchbase.com/person/karl-lorey', 'karl-lorey'],
    ['https://crunchbase.com/person/Karl-Lorey/', 'karl-lorey'],
    ['http://www.crunchbase.com/person/karl-lorey-90d3?x=1#y', 'karl-lorey-90d3'],
    ['https://www.crunchbase.com/person/karl-lorey/recent_investments/investments', 'karl-lorey'],
    ['https://www.crunchbase.com/person/k%61rl_lorey', 'karl_lorey'],
  ],
  others: [
    'https://www.crunchbase.com/',
    'https://www.crunchbase.com/organization/acme',
    'https://www.crunchbase.com/person',
    'https://www.crunchbase.com/discover/people',
    'https://www.crunchbase.com/search/people/field/x',
    'https://www.crunchbase.com/login?redirect_to=/person/karl-lorey',
    'https://www.crunchbase.com/hub/germany-startups',
    'https://www.crunchbase.com/event/acme-day',
    'https://www.crunchbase.com/person/karl%2Florey',
    'https://news.crunchbase.com/person/karl-lorey',
    'https://www.crunchbase.com.example.org/person/karl-lorey',
  ],
};
