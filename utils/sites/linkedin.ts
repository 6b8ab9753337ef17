import type { Identity } from '../core/identity.ts';
import { isGuest, readGuest } from './linkedin-guest.ts';
import { readMember } from './linkedin-member.ts';
import { metaOf } from './markup/meta.ts';
import { pathOf } from './page/address.ts';
import { all, dataOf, firstChild, has } from './page/dom.ts';
import { found, none } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { clean } from './page/text.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, Site } from './site.ts';

const HOSTS = ['*.linkedin.com'];
// The second part is a language, or the window of contact details over the profile.
const PATH = /^(?:\/m)?\/in\/([^/\s%?#]{1,200})(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|overlay\/[\w/-]{1,100}))?$/i;
// What LinkedIn calls a member inside; unlike the names that members choose, its case matters.
const MEMBER_ID = /^AC[or]AA[\w-]{20,}$/;
const NOBODY = new Set(['me', 'unavailable', 'edit']);

const canonical = (slug: string): string | undefined =>
  MEMBER_ID.test(slug) ? slug : clean(slug.normalize('NFC').toLowerCase());

function identify(url: URL): Identity | null {
  const handle = canonical(PATH.exec(pathOf(url) ?? '')?.[1] ?? '');
  return handle && !NOBODY.has(handle) ? { site: 'linkedin', handle } : null;
}

/** Pages that ask to log in or to prove oneself human. The keys: seen 2026-07. */
function barrier(document: Document): NoProfile | undefined {
  const key = metaOf(document).get('pagekey') ?? '';
  const asks = /auth_?wall|login|checkpoint|challenge|signup|registration/i.test(key);
  if (asks || has(document, '.authwall, .authwall-join-form, .challenge-form, form.login__form'))
    return none('LinkedIn asks to log in first.');
  return wall(document) ?? (isRedirect(document) ? none('LinkedIn asks to log in first.') : undefined);
}

/** The page that LinkedIn gives to those it takes for robots (status 999): a script that leads to the log-in. Second-hand 2026. */
const isRedirect = (document: Document): boolean =>
  !has(document, 'main, h1') &&
  all(document, 'script:not([src])', 5).some((script) => {
    const node = firstChild(script);
    return node !== null && dataOf(node).slice(0, 20_000).includes('/authwall');
  });

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  if (isGuest(page.document)) return readGuest(site, page, identity);
  const blocked = barrier(page.document);
  if (blocked) return blocked;
  const isMemberId = MEMBER_ID.test(identity.handle);
  return has(page.document, 'main') ? readMember(site, page, identity, isMemberId) : found();
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/in/') || isUnder(path, '/m/in/'), identify);

/** Members of LinkedIn, as a visitor and as a member sees them. Nothing is ever put into its pages. */
export const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: HOSTS,
  matches: ['https://*.linkedin.com/*'],
  quiet: true,
  identify,
  profileUrl: (handle) => `https://www.linkedin.com/in/${encodeURIComponent(handle)}`,
};

export const evidence: Evidence = {
  sure: 'high',
  seen: '2026-09',
  from: 'saved guest pages of 2026-07; member pages second-hand, 2026',
};

export const examples: Examples = {
  profiles: [
    ['https://www.linkedin.com/in/williamhgates', 'williamhgates'],
    ['http://www.linkedin.com/in/J%C3%B6rg-m%C3%BCller-1a2b3c', 'jörg-müller-1a2b3c'],
    ['https://www.linkedin.com/in/Jo%CC%88rg-m%C3%BCller-1a2b3c', 'jörg-müller-1a2b3c'],
    ['https://linkedin.com/in/WilliamHGates#experience', 'williamhgates'],
    ['https://de.linkedin.com/in/ada-lovelace/?trk=x&originalSubdomain=de', 'ada-lovelace'],
    ['https://www.linkedin.com/in/ada-lovelace/en-us', 'ada-lovelace'],
    ['https://www.linkedin.com/m/in/ada-lovelace/', 'ada-lovelace'],
    ['https://www.linkedin.com/in/ada-lovelace/overlay/contact-info/', 'ada-lovelace'],
    [
      'https://www.linkedin.com/in/ACoAAABCdEfGhIjKlMnOpQrStUvWxYz012345',
      'ACoAAABCdEfGhIjKlMnOpQrStUvWxYz012345',
    ],
  ],
  others: [
    'https://www.linkedin.com/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/unavailable/',
    'https://www.linkedin.com/in/ada-lovelace/details/experience/',
    'https://www.linkedin.com/in/ada-lovelace/recent-activity/all/',
    'https://www.linkedin.com/company/microsoft',
    'https://www.linkedin.com/school/university-of-amsterdam/',
    'https://www.linkedin.com/pulse/x-y',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/search/results/people/?keywords=ada',
    'https://www.linkedin.com/pub/dir/Jeff/Weiner',
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fx',
    'https://www.linkedin.com.example.org/in/ada',
    'https://evil-linkedin.com/in/',
  ],
};
