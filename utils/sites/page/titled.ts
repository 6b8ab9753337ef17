import type { Identity } from '../../core/identity.ts';
import { metaOf, titleOf } from '../markup/meta.ts';
import type { Found, Page, Read, Site } from '../site.ts';
import { found, somebodyElse } from './found.ts';
import { ownHandles } from './own-address.ts';
import { said, told } from './text.ts';
import { wall } from './walls.ts';

type Meta = ReadonlyMap<string, string>;

/** An application that tells whom it shows in its title, and keeps the title up. */
export interface Titled {
  site: Pick<Site, 'hosts' | 'identify'>;
  /** Forms of the title, with the groups `name` and, where it says it, `handle`. Only these give a name. */
  titles: readonly RegExp[];
  /** The bio in what the server wrote into the head; without it there is none, because sites write their own words there. */
  bio?: (head: Meta, handle: string) => string | undefined;
}

interface Account {
  name: string | undefined;
  handle: string | undefined;
}

function accountIn(title: string | undefined, { titles }: Titled): Account {
  const text = (title ?? '').slice(0, 600);
  const groups = titles.map((form) => form.exec(text)?.groups).find((one) => one !== undefined);
  return { name: groups?.['name'], handle: groups?.['handle']?.toLowerCase() };
}

/**
 * What title and Open Graph say of the person of the address. The title is kept up; Open Graph stays as the server wrote
 * it for the page that was opened first, so it counts only where something in the head names the same person.
 * @param isNamed whether something else on the page names the person
 * @returns undefined where nothing on the page names anybody
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
  const isHead = inHead.length > 0 && inHead.every((one) => one === handle);
  const isTitle = title.handle === undefined ? isNamed : title.handle === handle;
  if (title.handle !== undefined && !isTitle) return somebodyElse();
  if (!isTitle && !isHead) return inHead.length > 0 ? somebodyElse() : undefined;
  return found({
    name: said(isHead ? told('open-graph', og.name) : undefined, told('title', title.name)),
    bio: isHead && Object.hasOwn(of, 'bio') ? told('open-graph', of.bio?.(meta, handle)) : undefined,
    avatar: isHead ? told('open-graph', meta.get('og:image')) : undefined,
    confidence: 'low',
  });
}

/** `read` of such an application, where title and Open Graph are all that is trusted. */
/* @__NO_SIDE_EFFECTS__ */
export function readTitled(of: Titled): Read {
  return (page, identity) => {
    const blocked = wall(page.document);
    const result = titledFields(page, of, identity);
    if (result?.kind === 'fields' && result.fields.name) return result;
    return blocked ?? result ?? found();
  };
}
