import type { Identity } from '../core/identity.ts';
import { hint as anywhere } from './anywhere-hint.ts';
import { addressKey } from './markup/h-card.ts';
import { metaOf } from './markup/meta.ts';
import { relMe } from './markup/rel-me.ts';
import { nobody, subjectOf } from './markup/subject.ts';
import { fieldsOf } from './markup/subject-fields.ts';
import { hostOf } from './page/address.ts';
import { isAnybodys } from './page/elsewhere.ts';
import { found } from './page/found.ts';
import { LIMITS } from './page/limits.ts';
import { said, told } from './page/text.ts';
import type { Evidence, Examples, Found, Hint, Page, Seen, Site } from './site.ts';

// A parameter may say which page it is: then the path does not name it. These never do.
const HARMLESS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|lang|hl|amp)$/;
const FILE = /\.(?!html?$|php$|aspx?$)[a-z\d]{1,5}$/i;

/** Whether nothing in the query says which page it is. By `forEach`: Firefox lets its scripts iterate over no DOM object. */
function isHarmless(url: URL): boolean {
  let harmless = true;
  url.searchParams.forEach((_, key) => {
    harmless &&= HARMLESS.test(key);
  });
  return harmless;
}

const WWW = 'www.';

/** A host that is the same without `www.`; what is left of `www.localhost` is nobody's. */
function isSomebodys(host: string): boolean {
  const bare = host.startsWith(WWW) ? host.slice(WWW.length) : host;
  return isAnybodys(bare) && !bare.startsWith(WWW);
}

/** `host/path`, without `www.`, index file and last slash. */
function identify(url: URL): Identity | null {
  if (url.pathname.length > LIMITS.line || !isSomebodys(hostOf(url)) || FILE.test(url.pathname)) return null;
  if (!isHarmless(url)) return null;
  return { site: 'web', handle: addressKey(new URL(`https://${hostOf(url)}${url.pathname}`)) };
}

function look(page: Page): Seen {
  const subject = subjectOf(page);
  return subject.kind === 'none' ? subject : { kind: 'person' };
}

/** Reads a page of the site. */
export function read(page: Page): Found {
  const { document, url } = page;
  const subject = subjectOf(page);
  if (subject.kind === 'none') return subject;
  const fields = fieldsOf(subject, page);
  if (!fields) return nobody();
  const meta = metaOf(document);
  const bio = said(
    fields.bio,
    told('data', meta.get('description')),
    told('open-graph', meta.get('og:description')),
  );
  const links = [...(fields.links ?? []), ...relMe(document)];
  return found({ ...fields, bio, links, url: url.origin + url.pathname });
}

/** One hint for all sites on any host. */
export const hint: Hint = anywhere;

/** A person's own site, on any host that is no service's: only where its markup says that the page is a person's. */
export const site: Site = {
  id: 'web',
  name: 'Own site',
  hosts: ['*'],
  matches: [],
  needsPage: true,
  identify,
  profileUrl: (handle) => `https://${handle}`,
  look,
};

export const evidence: Evidence = {
  sure: 'high',
  seen: '2026-04',
  from: 'specifications of the markup; saved pages',
};

export const examples: Examples = {
  profiles: [
    ['https://www.ada.example/', 'ada.example'],
    ['https://ada.example/index.html', 'ada.example'],
    ['https://ada.example/about/?utm_source=x#top', 'ada.example/about'],
    ['https://www.uni.example/~ada/', 'uni.example/~ada'],
    ['https://ada.github.io/', 'ada.github.io'],
  ],
  others: [
    'https://ada.example/?p=12',
    'https://ada.example/cv.pdf',
    'https://x.com/ada',
    'https://www.facebook.com/ada',
    'https://medium.com/@ada',
    'https://gitlab.com/ada',
    'https://ada.substack.com/',
    'https://github.com/features',
    'https://scholar.google.co.uk/citations?user=x',
    'http://localhost/',
    'https://www.localhost/',
    'https://www.www.ada.example/',
    'http://127.0.0.1/',
    'https://ada.example:8080/',
    'about:blank',
    'data:text/html,x',
  ],
};
