import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { textOf } from './page/text-of.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, RawLink, Seen, Site } from './site.ts';

// The survey of sites, and what else stands at the site's own first level, from memory.
const RESERVED = wordSet(
  'about agenda api app blog case-studies changelog contact cookies directory events explore faq features find-speakers for-organizers for-speakers gdpr help home integrations jobs legal login logout playbook press pricing privacy privacy-policy register search security signup speakers speakers-directory status support terms terms-of-service use-cases',
);

// "Ada L.'s Speaker Profile @ Sessionize", in the title and in Open Graph: second-hand 2026, in five places; with a hyphen
// and ".com" in one of 2020. Calls for speakers and lists of speakers stand at the same kind of address.
const TITLE = /^(?<name>.{1,300}?)(?:['’]s?| -) Speaker Profile @ Sessionize(?:\.com)?$/;
// That the description is what the speaker says is second-hand 2025; whatever speaks of the site is not.
const BIO = /^(?<bio>(?:(?!sessionize).)+)$/is;
// Second-hand 2026: a list of the speaker's accounts, each called by its kind or by its handle.
const LINKS = 'a.c-s-links__link[href]';
// Speakers' own pictures: second-hand, 2026-11, in public code. Events' are of other sizes: from memory.
const PHOTO = /^https:\/\/(?:\w{1,20}\.)?sessionize\.com\/image\/[\da-f]{4}-400o400o\d-/;
/** Kinds of link that are not the speaker's alone. */
const OTHERS = /^(?:company|other|event)/i;

const isSpeaker = (title: string | undefined): boolean => TITLE.test(title?.trim().slice(0, 600) ?? '');

/** Only a speaker's page is called one. A title with the words of a wall is one, whatever Open Graph says (2026-11). */
function otherPage(document: Document): NoProfile | undefined {
  const titles = [titleOf(document), metaOf(document).get('og:title')];
  return wall(document) ?? (titles.some(isSpeaker) ? undefined : none('This is not a speaker’s page.'));
}

const look = ({ document }: Page): Seen => otherPage(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({
  site: 'sessionize',
  path: /^\/([a-z\d-]{1,100})$/,
  reserved: RESERVED,
});

/** Speakers on Sessionize. */
export const site: Site = {
  id: 'sessionize',
  name: 'Sessionize',
  hosts: ['sessionize.com', 'www.sessionize.com'],
  matches: ['https://sessionize.com/*'],
  identify,
  profileUrl: (handle) => `https://sessionize.com/${handle}/`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isShort(path), identify);

const linkOf = (link: Element): RawLink => ({
  href: attribute(link, 'href') ?? '',
  me: !OTHERS.test(textOf(link)?.trim() ?? ''),
});

/** Reads a page of the site: what its title and Open Graph say, and the speaker's links. */
export function read(page: Page, identity: Identity): Found {
  const other = otherPage(page.document);
  if (other) return other;
  const fields = namedFields(page, { site, titles: [TITLE], bio: BIO, photo: PHOTO }, identity);
  if (!fields) return somebodyElse();
  return found(fields.name ? { ...fields, links: all(page.document, LINKS).map(linkOf) } : {});
}

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: titles of profiles, and the class of their links',
};

export const examples: Examples = {
  profiles: [
    ['https://sessionize.com/jane-doe/', 'jane-doe'],
    ['https://sessionize.com/Jane-Doe', 'jane-doe'],
    ['http://www.sessionize.com/ada/', 'ada'],
    ['https://sessionize.com/ada?utm_source=x#sessions', 'ada'],
    ['https://sessionize.com/%61da/', 'ada'],
  ],
  others: [
    'https://sessionize.com/app/speaker',
    'https://sessionize.com/',
    'https://sessionize.com/login',
    'https://sessionize.com/pricing/',
    'https://sessionize.com/speakers-directory',
    'https://sessionize.com/playbook/session-owner',
    'https://sessionize.com/s/ada/kites-in-production/1234',
    'https://sessionize.com/ada_l/',
    'https://sessionize.com/ada/events',
    'https://ada.sessionize.com/',
    'https://sessionize.com.example.org/ada',
  ],
};
