import type { Identity } from '../../core/identity.ts';
import type { FieldSource, Profile, ProfileField, Source } from '../../core/profile.ts';
import { LIMITS } from '../page/limits.ts';
import { clean, webUrl, wordsOf } from '../page/text.ts';
import type { Fields, RawLink, Site, Text } from '../site.ts';
import { nameOrder } from './name-order.ts';
import { profileLinks } from './profile-links.ts';

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

const EMAIL = /^mailto:([^\s?&@<>"]{1,64}@[^\s?&@<>"]{3,190})(?:\?|$)/i;

/** The e-mail addresses among links, each once, in lower case. */
function emailsOf(links: readonly RawLink[]): string[] | undefined {
  const found = links
    .slice(0, LIMITS.links * 5)
    .flatMap(({ href }) => EMAIL.exec(href.slice(0, 400))?.[1] ?? []);
  const emails = [...new Set(found.map((email) => email.toLowerCase()))].slice(0, LIMITS.emails);
  return emails.length > 0 ? emails : undefined;
}

/** The texts of some fields as they may be kept; those that say nothing are left out. */
const textsOf = (
  name: string | undefined,
  fields: Fields,
  base: URL,
): Defined<Partial<Record<ProfileField, string>>> =>
  defined({
    name,
    pronouns: clean(wordsOf(fields.pronouns), LIMITS.tag),
    headline: clean(wordsOf(fields.headline)),
    organisation: clean(wordsOf(fields.organisation)),
    location: clean(wordsOf(fields.location)),
    bio: clean(wordsOf(fields.bio), LIMITS.text),
    avatar: webUrl(wordsOf(fields.avatar), base)?.href,
  });

/** What a site wrote for others to read says less surely what it means than what it shows. */
const isVague = (from: Source): boolean => from === 'open-graph' || from === 'title' || from === 'address';

function sourceOf(text: Text, confidence: Profile['confidence']): FieldSource {
  const from = typeof text === 'object' ? text.from : 'page';
  return { from, sure: confidence === 'low' || isVague(from) ? 'low' : 'high' };
}

/**
 * The profile that a site's fields make: the one place where what a page says is cleaned and bounded.
 * @param at the address of the page.
 */
export function profileOf(site: Site, at: URL, identity: Identity, fields: Fields): Profile {
  const stableId = clean(fields.stableId);
  const name = clean(wordsOf(fields.name), LIMITS.name);
  const texts = textsOf(name, fields, at);
  const { confidence = 'high' } = fields;
  const keys = Object.keys(texts) as ProfileField[];
  const sources = keys.map((key) => [key, sourceOf(fields[key], confidence)] as const);
  // Without a name it is not sure whose page this is: the handle stands for it.
  const read = name
    ? { name, confidence, ...defined({ nameOrder: nameOrder(name, fields) }) }
    : { name: clean(identity.handle, LIMITS.name) ?? '?', confidence: 'low' as const, unread: UNREAD };
  return {
    identity: stableId ? { ...identity, stableId } : identity,
    url: fields.url ?? site.profileUrl(identity.handle),
    ...texts,
    ...read,
    sources: Object.fromEntries(sources),
    ...defined({ emails: emailsOf(fields.links ?? []) }),
    links: profileLinks(fields.links ?? [], at, identity),
    topics: topicsOf(fields.topics ?? []),
  };
}
