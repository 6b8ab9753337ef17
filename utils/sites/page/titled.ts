import type { Identity } from '../../core/identity.ts';
import { metaOf, titleOf } from '../markup/meta.ts';
import type { Found, NoProfile, Page, Read, Site, Text } from '../site.ts';
import { found, somebodyElse } from './found.ts';
import { ownHandles } from './own-address.ts';
import { clean, said, told } from './text.ts';
import { wall } from './walls.ts';

type Meta = ReadonlyMap<string, string>;

/** An application that tells whom it shows in its title, and keeps the title up. */
export interface Titled {
  site: Pick<Site, 'hosts' | 'identify'>;
  /** Forms of the title, with the groups `name` and, where it says it, `handle`. Only these give a name. */
  titles: readonly RegExp[];
  /** The bio in what the server wrote into the head; without it there is none, because sites write their own words there. */
  bio?: (head: Meta, handle: string) => string | undefined;
  /** The form of the addresses of people's own pictures: sites put others into the head, too. Without it none is taken. */
  photo?: RegExp;
}

interface Account {
  name: string | undefined;
  handle: string | undefined;
}

/** Whom a title names, if it is one of a profile. */
export function accountIn(title: string | undefined, { titles }: Pick<Titled, 'titles'>): Account {
  const text = (title ?? '').slice(0, 600);
  const groups = titles.map((form) => form.exec(text)?.groups).find((one) => one !== undefined);
  return { name: groups?.['name'], handle: groups?.['handle']?.toLowerCase() };
}

const folded = (name: string | undefined): string | undefined => clean(name)?.toLowerCase();

/**
 * Whether the title and Open Graph may be the same person's. They are not where an application has kept the title up and
 * left Open Graph as it was (2026-11): then an address in the head may be either's.
 */
export const isSameName = (title: Account, og: Account): boolean =>
  !folded(title.name) || !folded(og.name) || folded(title.name) === folded(og.name);

/** The picture in the head, if it is a person's own and not the site's. */
export const photoIn = (head: Meta, photo: RegExp): Text => {
  const image = head.get('og:image')?.trim();
  return image && photo.test(image.slice(0, 5_000)) ? told('open-graph', image) : undefined;
};

/** What stands before the page, by its title. A title with the person's handle is a profile's, whatever their name. */
export function blockedBy(
  { document }: Page,
  of: Pick<Titled, 'titles'>,
  { handle }: Identity,
): NoProfile | undefined {
  return accountIn(titleOf(document), of).handle === handle ? undefined : wall(document);
}

/**
 * What title and Open Graph say of the person of the address. The title is kept up; Open Graph stays as the server wrote
 * it for the page that was opened first, so it counts only where something in the head names the same person.
 * @param isNamed whether something else on the page names the person
 * @returns undefined where nothing on the page names anybody, or not one person alone
 */
export function titledFields(
  page: Page,
  of: Titled,
  { handle }: Identity,
  isNamed = false,
): Found | undefined {
  const meta = metaOf(page.document);
  const title = accountIn(titleOf(page.document), of);
  const og = accountIn(meta.get('og:title'), of);
  const inHead = [og.handle, ...ownHandles(of.site, page)].filter((one) => one !== undefined);
  const isOwn = inHead.length > 0 && inHead.every((one) => one === handle);
  const isHead = isOwn && (og.handle !== undefined || isSameName(title, og));
  const isTitle = title.handle === undefined ? isNamed : title.handle === handle;
  if (title.handle !== undefined && !isTitle) return somebodyElse();
  if (!isTitle && !isHead) return inHead.length > 0 && !isOwn ? somebodyElse() : undefined;
  return found({
    name: said(isHead ? told('open-graph', og.name) : undefined, told('title', title.name)),
    bio: isHead && Object.hasOwn(of, 'bio') ? told('open-graph', of.bio?.(meta, handle)) : undefined,
    avatar: isHead && Object.hasOwn(of, 'photo') && of.photo ? photoIn(meta, of.photo) : undefined,
    confidence: 'low',
  });
}

/** `read` of such an application, where title and Open Graph are all that is trusted. */
/* @__NO_SIDE_EFFECTS__ */
export function readTitled(of: Titled): Read {
  return (page, identity) => blockedBy(page, of, identity) ?? titledFields(page, of, identity) ?? found();
}
