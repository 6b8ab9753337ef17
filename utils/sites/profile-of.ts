import type { Identity } from '../core/identity.ts';
import type { Profile } from '../core/profile.ts';
import { LIMITS } from './limits.ts';
import { profileLinks } from './profile-links.ts';
import type { Fields, Page, Site } from './site.ts';
import { clean, webUrl } from './text.ts';

const UNREAD = 'The address is a profile’s, but nothing on the page could be read as one.';

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the properties that are undefined. */
const defined = <T extends object>(object: T): Defined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;

/** Topics, cleaned, each once whatever its case. */
function topicsOf(topics: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const topic of topics.slice(0, LIMITS.tags * 4)) {
    const tag = clean(topic, LIMITS.tag);
    if (tag && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
  }
  return [...found.values()].slice(0, LIMITS.tags);
}

const wordsOf = (fields: Fields, base: URL): Defined<Partial<Profile>> =>
  defined({
    pronouns: clean(fields.pronouns, LIMITS.tag),
    headline: clean(fields.headline),
    organisation: clean(fields.organisation),
    location: clean(fields.location),
    bio: clean(fields.bio, LIMITS.text),
    avatar: webUrl(fields.avatar, base)?.href,
  });

/** How sure a reading is: without a name, not at all, and the handle stands for it. */
function nameOf(
  { name, confidence = 'high' }: Fields,
  { handle }: Identity,
): Pick<Profile, 'name' | 'confidence' | 'unread'> {
  const said = clean(name, LIMITS.name);
  if (said) return { name: said, confidence };
  return { name: clean(handle, LIMITS.name) ?? '?', confidence: 'low', unread: UNREAD };
}

/** The profile that a site's fields make: the one place where what a page says is cleaned and bounded. */
export function profileOf(site: Site, page: Page, identity: Identity, fields: Fields): Profile {
  const stableId = clean(fields.stableId);
  return {
    identity: stableId ? { ...identity, stableId } : identity,
    url: fields.url ?? site.profileUrl(identity.handle),
    ...nameOf(fields, identity),
    ...wordsOf(fields, page.url),
    links: profileLinks(fields.links ?? [], page.url, identity),
    topics: topicsOf(fields.topics ?? []),
  };
}
