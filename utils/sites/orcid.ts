import type { Identity } from '../core/identity.ts';
import { metaOf, ogName, titleOf } from './markup/meta.ts';
import { relMe } from './markup/rel-me.ts';
import { pathOf } from './page/address.ts';
import { all, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { clean, said } from './page/text.ts';
import { linesOf, textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const PATH = /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?:\/PRINT)?$/;
const ID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/;

/** Whether the last character is the check of the others: ISO 7064, MOD 11-2. */
export function isChecked(id: string): boolean {
  const digits = id.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - total) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

function identify(url: URL): Identity | null {
  const handle = PATH.exec(pathOf(url)?.toUpperCase() ?? '')?.[1];
  return handle && isChecked(handle) ? { site: 'orcid', handle } : null;
}

// The application's own source, 2026-08: open-graph.service.ts for meta and title, record-header.component.html for
// `#names` and `#orcid-id`, side-bar.component.html for the `rel=me` links.
const NAME = '#names h1, app-record-header h1';

const idIn = (text: string | undefined): string | undefined => ID.exec((text ?? '').toUpperCase())?.[0];

/** "Ada Lovelace (0000-…) - ORCID" without what follows the name; the iD alone is no name. */
function named(title: string | undefined): string | undefined {
  const name = clean(title)?.split(/\s*\(?\d{4}-\d{4}-/)[0];
  return name && !/^ORCID\b/i.test(name) ? name : undefined;
}

/** A panel of the page by the words of its heading, which are in the reader's language: English only. */
const panel = (document: Document, heading: RegExp): string[] => {
  const panels = all(document, 'app-panel').map(linesOf);
  return panels.find(([title = '']) => heading.test(title))?.slice(1) ?? [];
};

function fieldsOf(document: Document): Fields {
  const meta = metaOf(document);
  const name = said(
    textOf(one(document, NAME)),
    named(meta.get('og:title')),
    named(titleOf(document)),
    ogName(meta),
  );
  return {
    name,
    bio: panel(document, /^Biography$/i).join(' '),
    location: panel(document, /^Countr(?:y|ies)$/i)[0],
    topics: panel(document, /^Keywords$/i),
    links: relMe(document),
    // The name may come from Open Graph alone, which the application writes together with what it draws.
    confidence: has(document, NAME) || idIn(meta.get('profile:username')) ? 'high' : 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const meta = metaOf(document);
  if (has(document, '#names .issue')) return none('The record is locked, deactivated or replaced.');
  const shown = [
    ...ownHandles(site, page),
    idIn(meta.get('profile:username')),
    idIn(meta.get('og:title')),
    idIn(titleOf(document)),
    idIn(textOf(one(document, '#orcid-id'))),
  ];
  if (!agree(identity, shown)) return somebodyElse();
  const silent = shown.every((handle) => handle === undefined);
  return (silent ? wall(document) : undefined) ?? found(silent ? {} : fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/0'), identify);

/** Researchers by their ORCID iD. The sandbox is left out: its iDs are other people's. */
export const site: Site = {
  id: 'orcid',
  name: 'ORCID',
  hosts: ['orcid.org', 'www.orcid.org'],
  matches: ['https://orcid.org/*'],
  identify,
  profileUrl: (handle) => `https://orcid.org/${handle}`,
};

export const evidence: Evidence = { sure: 'high', seen: '2026-08', from: 'source of the application' };

export const examples: Examples = {
  profiles: [
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['http://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['https://www.orcid.org/0000-0002-1825-0097/print', '0000-0002-1825-0097'],
  ],
  others: [
    'https://orcid.org/',
    'https://orcid.org/my-orcid',
    'https://orcid.org/my-orcid?orcid=0000-0002-1825-0097',
    'https://orcid.org/orcid-search/search?searchQuery=x',
    'https://orcid.org/0000-0002-1825-0098',
    'https://orcid.org/0000-0002-1825-00977',
    'https://orcid.org/0000-0002-1825-0097/works',
    'https://pub.orcid.org/0000-0002-1825-0097',
    'https://sandbox.orcid.org/0000-0002-1825-0097',
  ],
};
