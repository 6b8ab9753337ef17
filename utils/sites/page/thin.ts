import type { Identity } from '../../core/identity.ts';
import { metaOf, titleOf } from '../markup/meta.ts';
import type { Fields, Found, Page, Read, Site } from '../site.ts';
import { found, noFields, somebodyElse } from './found.ts';
import { agree, ownHandles } from './own-address.ts';
import { said, told } from './text.ts';
import { accountIn, blockedBy, isSameName, photoIn } from './titled.ts';

interface Thin {
  site: Pick<Site, 'hosts' | 'identify'>;
  /** Forms of the page's title, with the groups `name` and, where it says it, `handle`. Only these give a name. */
  titles: readonly RegExp[];
  /** What of Open Graph's description is the bio; without it there is none, because sites write their own words there. */
  bio?: RegExp;
  /** Addresses of people's own pictures; without it there is none, because sites have their own pictures in Open Graph. */
  photo?: RegExp;
}

/** Whom title and Open Graph name; undefined where any of it, or an address of the page's own, names another. */
function accountsOf(page: Page, thin: Thin, identity: Identity) {
  const og = accountIn(metaOf(page.document).get('og:title'), thin);
  const title = accountIn(titleOf(page.document), thin);
  const own = ownHandles(thin.site, page);
  if (!agree(identity, [og.handle, title.handle, ...own])) return undefined;
  return { og, title, isNamed: own.length > 0 && isSameName(title, og) };
}

/**
 * Reads what there is on a page whose layout nobody has vouched for: title and Open Graph, and nothing beside. What comes
 * of it is marked as not sure. Each of the two counts only where it has the person's handle, or where the page calls the
 * address its own and both tell of the same person: after a navigation within the page they may be of the person before
 * (2026-11).
 * @returns no name where nothing names the person, undefined where something names another
 */
export function namedFields(page: Page, thin: Thin, identity: Identity): Fields | undefined {
  const accounts = accountsOf(page, thin, identity);
  if (!accounts) return undefined;
  const { og, title, isNamed } = accounts;
  const isHead = isNamed || og.handle !== undefined;
  const isTitle = isNamed || title.handle !== undefined;
  const meta = metaOf(page.document);
  const bio = isHead && Object.hasOwn(thin, 'bio') ? thin.bio : undefined;
  const photo = isHead && Object.hasOwn(thin, 'photo') ? thin.photo : undefined;
  const words = bio?.exec((meta.get('og:description') ?? '').slice(0, 5_000))?.groups?.['bio'];
  return Object.assign(noFields(), {
    name: said(
      isHead ? told('open-graph', og.name) : undefined,
      isTitle ? told('title', title.name) : undefined,
    ),
    bio: told('open-graph', words),
    avatar: photo && photoIn(meta, photo),
    confidence: 'low' as const,
  });
}

/** `read` of a site of which only title and Open Graph are trusted. */
/* @__NO_SIDE_EFFECTS__ */
export function readThin(thin: Thin): Read {
  return (page, identity): Found => {
    const blocked = blockedBy(page, thin, identity);
    if (blocked) return blocked;
    const fields = namedFields(page, thin, identity);
    return fields ? found(fields.name ? fields : {}) : somebodyElse();
  };
}
