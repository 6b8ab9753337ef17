import type { Identity } from '../core/identity.ts';
import { rawLinks } from './markup/rel-me.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Found, Page } from './site.ts';

// Source of nitter, 2023: src/views/profile.nim. A page of the server's, drawn at once.
const CARD = '.profile-card';
const NAME = '.profile-card-fullname';
const HANDLE = '.profile-card-username';

/** Reads a profile as nitter shows it. */
export function readNitter({ document }: Page, { handle }: Identity): Found {
  const card = one(document, CARD);
  if (!card) {
    if (has(document, '.error-panel')) return none('Nitter says that there is no such account.');
    return wall(document) ?? found();
  }
  const shown = clean(textOf(one(card, HANDLE)))
    ?.replace(/^@/, '')
    .toLowerCase();
  if (shown !== handle) return somebodyElse();
  return found({
    name: said(textOf(one(card, NAME)), shown),
    bio: textOf(one(card, '.profile-bio')),
    location: textOf(one(card, '.profile-location')),
    avatar: attribute(one(card, '.profile-card-avatar img'), 'src'),
    links: rawLinks(all(card, '.profile-website a[href]')),
  });
}
