import type { Identity } from '../../core/identity.ts';
import { metaOf, titleOf } from '../markup/meta.ts';
import type { Fields, Found, Page, Read, Site } from '../site.ts';
import { found, noFields, somebodyElse } from './found.ts';
import { agree, ownHandles } from './own-address.ts';
import { said, told } from './text.ts';
import { wall } from './walls.ts';

interface Thin {
  site: Pick<Site, 'hosts' | 'identify'>;
  /** Forms of the page's title, with the groups `name` and, where it says it, `handle`. Only these give a name. */
  titles: readonly RegExp[];
  /** What of Open Graph's description is the bio; without it there is none, because sites write their own words there. */
  bio?: RegExp;
}

type Titled = { name?: string; handle?: string } | undefined;

const parse = (title: string | undefined, titles: readonly RegExp[]): Titled =>
  titles.map((form) => form.exec((title ?? '').slice(0, 600))?.groups).find((groups) => groups !== undefined);

/**
 * Reads what there is on a page whose layout nobody has vouched for: title and Open Graph, and nothing beside. What comes
 * of it is marked as not sure.
 */
export function thinFields(page: Page, thin: Thin, { handle }: Identity): Fields | undefined {
  const { site, titles } = thin;
  const meta = metaOf(page.document);
  const [og, title] = [parse(meta.get('og:title'), titles), parse(titleOf(page.document), titles)];
  const shown = [og?.handle, title?.handle].map((one) => one?.toLowerCase());
  const isOwn = shown.every((one) => one === undefined || one === handle.toLowerCase());
  if (!isOwn || !agree({ handle } as Identity, ownHandles(site, page))) return undefined;
  const bio = Object.hasOwn(thin, 'bio') ? thin.bio : undefined;
  const words = bio?.exec((meta.get('og:description') ?? '').slice(0, 5_000))?.groups?.['bio'];
  return Object.assign(noFields(), {
    name: said(told('open-graph', og?.name), told('title', title?.name)),
    bio: told('open-graph', words),
    avatar: told('open-graph', meta.get('og:image')),
    confidence: 'low' as const,
  });
}

/** `read` of a site of which only title and Open Graph are trusted. */
/* @__NO_SIDE_EFFECTS__ */
export function readThin(thin: Thin): Read {
  return (page, identity): Found => {
    const blocked = wall(page.document);
    const fields = thinFields(page, thin, identity);
    if (!fields) return blocked ?? somebodyElse();
    return blocked && !fields.name ? blocked : found(fields.name ? fields : {});
  };
}
