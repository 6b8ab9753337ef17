import type { Identity } from '../core/identity.ts';
import { RESERVED } from './devto-reserved.ts';
import { isA, own, type Thing, thingsOf } from './markup/json-ld.ts';
import { rawLinks } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { clean } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Seen, Site } from './site.ts';

// Source of Forem, 2025: app/views/users/show.html.erb and _metadata.html.erb, the same for members and visitors. The head
// and JSON-LD are left as they were when one page leads to another; the header is not.
const HEADER = 'header.profile-header';
const NAME = 'h1.crayons-title';
const DETAILS = '.profile-header__details[data-url]';
const USERNAME = '[data-username]';
const BIO = '.profile-header__bio';
const META = 'span.profile-header__meta__item';
const LINKS = 'a.profile-header__meta__item[rel~="me"][href]';
const AVATAR = 'img.crayons-avatar__image';
const DEFINITIONS = '.profile-header__bottom .crayons-definition';
// An organisation's header has a logo, and a follow button of its own kind. Source of Forem, 2021 to 2025.
const LOGO =
  '.profile-header .crayons-logo, [data-info*=\'"className":"Organization"\'].follow-action-button';

const loginIn = (text: string | undefined): string | undefined => clean(text)?.toLowerCase();

/** Whom the header shows: by the address of its data, and by the menu beside the follow button. */
const shownIn = (header: Element): (string | undefined)[] => [
  loginIn(/^\/([\w-]{1,60})\.json$/.exec(attribute(one(header, DETAILS), 'data-url') ?? '')?.[1]),
  loginIn(attribute(one(header, USERNAME), 'data-username')),
];

/** The number of the account, which outlives a rename, in the data of the follow button. */
function stableIdIn(header: Element): string | undefined {
  const info = attribute(one(header, '.follow-user[data-info]'), 'data-info') ?? '';
  try {
    const button: unknown = info.length > 2_000 ? undefined : JSON.parse(info);
    if (typeof button !== 'object' || button === null) return undefined;
    const id = own(button as Thing, 'className') === 'User' ? own(button as Thing, 'id') : undefined;
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? `${id}` : undefined;
  } catch {
    return undefined;
  }
}

/** People and organisations have the same kind of address: the header tells, or JSON-LD, which only visitors get. */
function look({ document }: Page, identity: Identity): Seen {
  const header = one(document, HEADER);
  const isPerson = header !== undefined && shownIn(header).some((login) => login !== undefined);
  if (!isPerson && (has(document, LOGO) || thingsOf(document).some(isA('Organization'))))
    return none('This is an organisation’s page.');
  if (!isPerson) return wall(document) ?? none('This is not a member’s page.');
  return agree(identity, shownIn(header)) ? { kind: 'person', stableId: stableIdIn(header) } : somebodyElse();
}

/** A line of the box below the header: its title is in the language of the site, English here. */
const definition = (header: Element, title: RegExp): string | undefined =>
  textOf(
    all(header, DEFINITIONS, 20)
      .filter((row) => title.test(clean(textOf(one(row, '.crayons-definition__title'))) ?? ''))
      .flatMap((row) => one(row, '.crayons-definition__value') ?? [])[0],
  );

/** Where a member says nothing, the site says "404 bio not found". */
function bioIn(header: Element): string | undefined {
  const bio = textOf(one(header, BIO));
  return /^\s*404 bio\b/i.test(bio ?? '') ? undefined : bio;
}

/** The first line below the bio; the second says since when, and is there always. */
const locationIn = (header: Element): string | undefined =>
  textOf(all(header, META, 5).find((item) => !has(item, 'time')));

const fieldsIn = (header: Element): Fields => ({
  name: textOf(one(header, NAME)),
  pronouns: definition(header, /^pronouns$/i),
  headline: definition(header, /^work$/i),
  location: locationIn(header),
  bio: bioIn(header),
  avatar: attribute(one(header, AVATAR), 'src'),
  links: rawLinks(all(header, LINKS)),
  stableId: stableIdIn(header),
});

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const seen = look(page, identity);
  if (seen.kind === 'none') return seen;
  const header = one(page.document, HEADER);
  return found(header && fieldsIn(header));
}

const identify = /* @__PURE__ */ byPath({ site: 'devto', path: /^\/([a-z\d_]{2,30})$/, reserved: RESERVED });

/** Members of DEV. Organisations have the same addresses, and are told apart by the page. */
export const site: Site = {
  id: 'devto',
  name: 'DEV (Forem)',
  hosts: ['dev.to'],
  matches: ['https://dev.to/*'],
  identify,
  profileUrl: (handle) => `https://dev.to/${handle}`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.length > 2 && isShort(path), identify);

export const evidence: Evidence = { sure: 'high', seen: '2025', from: 'source of the server' };

export const examples: Examples = {
  profiles: [
    ['https://dev.to/ben', 'ben'],
    ['https://dev.to/Ada_L/', 'ada_l'],
    ['http://dev.to/ada', 'ada'],
    ['https://dev.to/ada?signin=true#x', 'ada'],
    ['https://dev.to/%61da', 'ada'],
  ],
  others: [
    'https://dev.to/t/typescript',
    'https://dev.to/ben/some-post-1abc',
    'https://dev.to/',
    'https://dev.to/settings',
    'https://dev.to/search?q=ada',
    'https://dev.to/enter',
    'https://dev.to/ada-l',
    'https://dev.to/ada/comments',
    'https://docs.dev.to/ada',
    'https://dev.to.example.org/ada',
  ],
};
