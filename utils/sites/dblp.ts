import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

// The heading, its class, and that a missing page has them too, with "404": second-hand, of several years. The
// affiliation's microdata: second-hand, 2017. The number in the heading and the links beside the name: from memory.
const HEADER = '#headline, header.headline.noline';
const NAME = 'h1 [itemprop="name"], h1 .name.primary';
const AFFILIATION = '[itemprop="affiliation"]';
const ORGANISATION = '[itemprop="name"], span';
const LINKS = 'li.visit a[href], li.orcid a[href]';
const TITLE = /^dblp: (.{1,300})$/;
/** What stands on a page that lists several people of one name. From memory. */
const SEVERAL = /not intended to be the bibliography of an actual person/;

/** Not a person's page, though its address looks like one. */
function otherPage(document: Document): NoProfile | undefined {
  const header = one(document, HEADER);
  if (!header) return wall(document);
  if (/\b404\b/.test(textOf(one(header, 'h1')) ?? ''))
    return none('The site says that there is no such page.');
  const isSeveral = SEVERAL.test(textOf(one(document, '#main') ?? one(document, 'body')) ?? '');
  return isSeveral ? none('This page lists several people of one name.') : undefined;
}

const look = ({ document }: Page): Seen => otherPage(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({
  site: 'dblp',
  path: /^\/pid\/([a-z\d]{1,10}\/[A-Za-z\d-]{1,100})(?:\.html)?$/,
  cased: true,
});

/** Authors in dblp, the bibliography of computer science, which has a mirror or two. */
export const site: Site = {
  id: 'dblp',
  name: 'dblp',
  hosts: ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de'],
  matches: ['https://dblp.org/*', 'https://dblp.uni-trier.de/*', 'https://dblp.dagstuhl.de/*'],
  identify,
  profileUrl: (handle) => `https://dblp.org/pid/${handle}`,
  look,
};

/** A name without the number that tells people of one name apart: "Wei Wang 0001". */
const unnumbered = (name: string | undefined): string | undefined => name?.trim().replace(/\s+\d{4}$/, '');

const titled = (document: Document): string | undefined =>
  unnumbered(TITLE.exec(titleOf(document) ?? '')?.[1]);

/** Where the person is; places where they were are marked as such. */
function organisationOn(document: Document): string | undefined {
  const current = all(document, AFFILIATION, 10).find((line) => !/\bformer/i.test(textOf(line) ?? ''));
  return textOf(current && one(current, ORGANISATION));
}

function fieldsOf(document: Document): Fields {
  const header = one(document, HEADER);
  if (!header) return { name: told('title', titled(document)), confidence: 'low' };
  return {
    name: said(unnumbered(textOf(one(header, NAME) ?? one(header, 'h1'))), told('title', titled(document))),
    organisation: organisationOn(document),
    links: all(header, LINKS).flatMap((link) => {
      const href = attribute(link, 'href');
      return href ? [{ href, me: true }] : [];
    }),
    confidence: 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const number = attribute(one(document, '#headline[data-pid], header[data-pid]'), 'data-pid');
  if (!agree(identity, [...ownHandles(site, page), number])) return somebodyElse();
  return otherPage(document) ?? found(fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/pid/'), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-08',
  from: 'second-hand: form of its addresses, heading and microdata; the rest from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://dblp.org/pid/h/GeoffreyEHinton.html', 'h/GeoffreyEHinton'],
    ['https://dblp.org/pid/h/GeoffreyEHinton', 'h/GeoffreyEHinton'],
    ['http://dblp.uni-trier.de/pid/65/9612-1.html?view=by-type#x', '65/9612-1'],
    ['https://dblp.dagstuhl.de/pid/74/4209/', '74/4209'],
    ['https://dblp.org/pid/%68/GeoffreyEHinton.html', 'h/GeoffreyEHinton'],
  ],
  others: [
    'https://dblp.org/db/conf/nips/index.html',
    'https://dblp.org/',
    'https://dblp.org/pid/h',
    'https://dblp.org/pid/h/GeoffreyEHinton.xml',
    'https://dblp.org/pid/h/GeoffreyEHinton/x',
    'https://dblp.org/pid/H/GeoffreyEHinton',
    'https://dblp.org/pid/h%2FGeoffreyEHinton',
    'https://dblp.org/search?q=hinton',
    'https://dblp.org/rec/conf/nips/KrizhevskySH12.html',
    'https://dblp.org/PID/h/GeoffreyEHinton.html',
    'https://blog.dblp.org/pid/h/GeoffreyEHinton',
    'https://dblp.org.example.org/pid/h/GeoffreyEHinton',
  ],
};
