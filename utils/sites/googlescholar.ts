import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { pathOf } from './page/address.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { clean, said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const ID = /^[\w-]{12}$/;
// What stands at the same address and is no profile: survey of sites, 2026-08. The list of works is the profile itself.
const OTHER_VIEWS = wordSet(
  'view_citation search_authors list_colleagues list_mandates view_org metrics_intro view_photo medium_photo small_photo',
);

function identify(url: URL): Identity | null {
  if (pathOf(url) !== '/citations') return null;
  const handle = url.searchParams.get('user') ?? '';
  const isOther = OTHER_VIEWS.has(url.searchParams.get('view_op') ?? '');
  return ID.test(handle) && !isOther ? { site: 'googlescholar', handle } : null;
}

/** Researchers with a profile on Google Scholar. The country of the host is the language of the page, no more. */
export const site: Site = {
  id: 'googlescholar',
  name: 'Google Scholar',
  hosts: ['scholar.google.*'],
  matches: [
    'https://scholar.google.com/*',
    'https://scholar.google.co.uk/*',
    'https://scholar.google.de/*',
    'https://scholar.google.fr/*',
    'https://scholar.google.es/*',
    'https://scholar.google.it/*',
    'https://scholar.google.ca/*',
    'https://scholar.google.com.br/*',
    'https://scholar.google.co.in/*',
    'https://scholar.google.co.jp/*',
    'https://scholar.google.com.au/*',
  ],
  identify,
  profileUrl: (handle) => `https://scholar.google.com/citations?user=${handle}`,
};

// All seen 2026, on a saved page that was trimmed. Co-authors have names and places too, before the profile in the
// document: nothing counts that is outside these ids.
const NAME = '#gsc_prf_in';
const AFFILIATION = '#gsc_prf_i .gsc_prf_il:not([id])';
const ORGANISATION = 'a.gsc_prf_ila[href]';
const HOMEPAGE = '#gsc_prf_ivh a[href]';
const INTERESTS = '#gsc_prf_int a.gsc_prf_inta, #gsc_prf_i a.gsc_prf_inta';
const AVATAR = '#gsc_prf_pup-img';
// From memory.
const CAPTCHA = '#gs_captcha_f, #gs_captcha_ccl, #captcha-form';
const TITLE = /^(.{1,300}) - Google \p{L}/u;

/** What the site says where somebody names no place. */
const isNowhere = (text: string | undefined): boolean => clean(text) === 'Unknown affiliation';

/** The line under the name is the person's own words; a link in it is their organisation. */
function affiliation(document: Document): Pick<Fields, 'headline' | 'organisation'> {
  const line = one(document, AFFILIATION);
  const headline = textOf(line);
  const organisation = textOf(line && one(line, ORGANISATION));
  if (isNowhere(headline)) return {};
  return clean(headline) === clean(organisation) ? { organisation } : { headline, organisation };
}

/** The picture, unless it is the one that the site shows for everybody without. */
function avatarOf(document: Document): string | undefined {
  const src = attribute(one(document, AVATAR), 'src');
  return src?.includes('avatar_scholar') ? undefined : src;
}

function fieldsOf(document: Document): Fields {
  const homepage = attribute(one(document, HOMEPAGE), 'href');
  return {
    name: said(textOf(one(document, NAME)), told('title', TITLE.exec(titleOf(document) ?? '')?.[1])),
    ...affiliation(document),
    avatar: avatarOf(document),
    links: homepage ? [{ href: homepage, me: true }] : [],
    topics: all(document, INTERESTS, 50).flatMap((interest) => textOf(interest) ?? []),
    confidence: has(document, NAME) ? 'high' : 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  if (has(document, CAPTCHA)) return none('The site wants to know first whether a human is looking.');
  if (!agree(identity, ownHandles(site, page))) return somebodyElse();
  return (has(document, NAME) ? undefined : wall(document)) ?? found(fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path, view }) => view.location.search !== '' && isUnder(path, '/citations'),
  identify,
);

export const evidence: Evidence = { sure: 'high', seen: '2026', from: 'one saved page, trimmed' };

export const examples: Examples = {
  profiles: [
    [
      'https://scholar.google.co.uk/citations?hl=en&user=diBeuuEAAAAJ&view_op=list_works&sortby=pubdate',
      'diBeuuEAAAAJ',
    ],
    ['https://scholar.google.com/citations?user=diBeuuEAAAAJ', 'diBeuuEAAAAJ'],
    ['http://scholar.google.de/citations/?user=a-_4567890AJ&hl=de#x', 'a-_4567890AJ'],
    ['https://scholar.google.com.br/citations?hl=pt-BR&user=DIBEUUEaaaaJ&oi=ao', 'DIBEUUEaaaaJ'],
    ['https://scholar.google.co.jp/citations?cstart=20&user=%64iBeuuEAAAAJ', 'diBeuuEAAAAJ'],
  ],
  others: [
    'https://scholar.google.com/scholar?q=x',
    'https://scholar.google.com/citations?view_op=view_citation&user=PyRqpAsAAAAJ&citation_for_view=PyRqpAsAAAAJ:x',
    'https://scholar.google.com/citations?view_op=list_colleagues&hl=en&user=diBeuuEAAAAJ',
    'https://scholar.google.com/citations?view_op=search_authors&mauthors=label:tides',
    'https://scholar.google.com/citations?view_op=view_org&org=9340941294191691364',
    'https://scholar.google.com/citations',
    'https://scholar.google.com/citations?user=diBeuuEAAAA',
    'https://scholar.google.com/citations?user=diBeuuEAAAAJ2',
    'https://scholar.google.com/Citations?user=diBeuuEAAAAJ',
    'https://scholar.google.com/scholar?user=diBeuuEAAAAJ',
    'https://scholar.google.com/citations/images?user=diBeuuEAAAAJ',
    'https://www.google.com/citations?user=diBeuuEAAAAJ',
    'https://scholar.google.com.example.org/citations?user=diBeuuEAAAAJ',
    'https://scholar.googleusercontent.com/citations?view_op=view_photo&user=diBeuuEAAAAJ',
  ],
};
