import { metaOf } from './markup/meta.ts';
import { rawLinks, relMe } from './markup/rel-me.ts';
import { all, attribute, one } from './page/dom.ts';
import { noFields } from './page/found.ts';
import { said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import type { Fields, RawLink } from './site.ts';

// Source of Mastodon: 4.x of 2023 to 2026 (`account__header`), 2.x and 3.x of 2019 (`public-account-header`, `card`).
// Since 2026 a redesign gives some of it hashed classes; the title stays.
export const HEADER = '.account__header, .public-account-header, .card.h-card';
const NAME =
  '.account__header__tabs__name h1, .public-account-header__tabs__name h1, .card__bio .p-name, .h-card .p-name';
const BIO = '.account__header__content, .public-account-bio .account__header__content, .h-card .p-note';
const FIELDS = '.account__header__fields dl, .account__header__fields tr';
const AVATAR = '.account__header .account__avatar img, .public-account-header .avatar img, .h-card .u-photo';

/** What people call these fields, in English. */
const KINDS: readonly (readonly ['pronouns' | 'location' | 'organisation', RegExp])[] = [
  ['pronouns', /^pronouns?\W*$/i],
  ['location', /^(?:location|city|based in|lives in)\W*$/i],
  ['organisation', /^(?:work|works at|employer|company|affiliation|organi[sz]ation)\W*$/i],
];

function labelled(rows: readonly Element[]): Fields {
  const fields = noFields();
  for (const row of rows) {
    const label = textOf(one(row, 'dt, th'))?.trim() ?? '';
    const kind = KINDS.find(([, words]) => words.test(label.slice(0, 60)))?.[0];
    if (kind) fields[kind] ??= textOf(one(row, 'dd, td'));
  }
  return fields;
}

const withoutDefault = (src: string | undefined): string | undefined =>
  src && /\/missing\.\w{3,4}/.test(src) ? undefined : src;

/** The avatar; Open Graph's may be of the account shown first. */
function avatarOf(document: Document, isDrawn: boolean): string | undefined {
  const drawn = one(document, AVATAR);
  const first = isDrawn ? undefined : metaOf(document).get('og:image');
  return said(withoutDefault(attribute(drawn, 'src')), withoutDefault(first));
}

/** "Ada" of a title that names no account: what stands before the name of the server. */
const before = (title: string | undefined): string | undefined => title?.split(/ (?:[-–—|·]|\(@)/)[0];

/** Open Graph's description without the numbers before the bio: "12 Posts, 3 Following, 99 Followers · ". */
const described = (text: string | undefined): string | undefined =>
  text?.replace(/^\d[\d.,]*\S? [^,·]{1,40}(?:, \d[\d.,]*\S? [^,·]{1,40}){1,3}(?: · ?|$)/, '');

/** The links of the rows; where their classes are hashed, what claims to be the same person. */
const linksOf = (document: Document, rows: readonly Element[]): RawLink[] =>
  rows.length > 0 ? rows.flatMap((row) => rawLinks(all(row, 'a[href]'))) : relMe(document);

/**
 * What an account's page says, as fields: from its header as drawn; else from the title and Open Graph.
 * @param title the name that the title gives
 */
export function accountFields(document: Document, title: string | undefined): Fields {
  const header = one(document, HEADER);
  const rows = all(document, FIELDS, 20);
  const meta = metaOf(document);
  return {
    ...labelled(rows),
    name: said(textOf(one(document, NAME), 'small'), title, before(meta.get('og:title'))),
    bio: header ? textOf(one(document, BIO)) : described(meta.get('og:description')),
    avatar: avatarOf(document, header !== undefined),
    links: linksOf(document, rows),
    confidence: header ? 'high' : 'low',
  };
}
