import type { Identity } from '../core/identity.ts';
import { own, personOf, textIn } from './markup/json-ld.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { personFields } from './markup/person.ts';
import { rawLinks } from './markup/rel-me.ts';
import { pathOf } from './page/address.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, noFields, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const PATH =
  /^\/profile\/((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,61}|did:plc:[a-z2-7]{24}|did:web:[a-z\d.:%-]{1,253})$/;

function identify(url: URL): Identity | null {
  const handle = PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1];
  if (!handle) return null;
  return handle.startsWith('did:')
    ? { site: 'bluesky', handle, stableId: handle }
    : { site: 'bluesky', handle };
}

// Test ids: seen 2026-01. Of several (the application keeps pages it came from) the title says which.
const NAME = '[data-testid="profileHeaderDisplayName"]';
const BIO = '[data-testid="profileHeaderDescription"]';

/** What the server wrote for one profile, and the application leaves as it is when it shows another. Seen 2026-01. */
interface Head {
  handles: readonly string[];
  did: string | undefined;
  fields: Fields;
}

const didIn = (text: string | undefined): string | undefined =>
  /did:(?:plc:[a-z2-7]{24}|web:[a-z\d.:%-]{1,253})/.exec(text ?? '')?.[0];

const account = (title: string | undefined): RegExpExecArray | null =>
  /^(?:\(\d+\+?\) ?)?(?:(.{1,300}) )?\(?@([a-z\d.:-]{1,253})\)?/i.exec(title?.slice(0, 600) ?? '');

function headOf(page: Page): Head {
  const { document } = page;
  const meta = metaOf(document);
  const person = personOf(document);
  const username = meta.get('profile:username')?.toLowerCase();
  const [, name, handle] = account(meta.get('og:title')) ?? [];
  const at = attribute(one(document, 'link[rel~="alternate"][href^="at://did:"]'), 'href');
  const fields = person
    ? personFields(person)
    : Object.assign(noFields(), { bio: meta.get('og:description'), confidence: 'low' });
  return {
    handles: [...ownHandles(site, page), username, handle?.toLowerCase()].filter((one) => one !== undefined),
    did: didIn(said(person && textIn(own(person, 'identifier')), at, meta.get('twitter:value1'))),
    fields: Object.assign(noFields(), fields, { name: said(fields.name, name) }),
  };
}

/** What the application has drawn of the profile that the title names. */
function drawn(document: Document, title: RegExpExecArray | null): Fields {
  const names = all(document, NAME);
  const named = names.findIndex((name) => textOf(name)?.trim() === title?.[1]);
  const i = named < 0 ? names.length - 1 : named;
  const bio = all(document, BIO)[names.length > 1 ? i : 0];
  return {
    name: said(textOf(names[i]), title?.[1]),
    bio: textOf(bio),
    links: bio ? rawLinks(all(bio, 'a[href]')) : [],
    confidence: names.length > 0 ? 'high' : 'low',
  };
}

/** Fields of the page as drawn, and from the head what they lack. */
const joined = (live: Fields, head: Fields): Fields => ({
  ...head,
  name: said(live.name, head.name),
  bio: said(live.bio, head.bio),
  links: [...(live.links ?? []), ...(head.links ?? [])],
  confidence: live.confidence === 'high' ? 'high' : (head.confidence ?? 'high'),
});

const isMissing = (document: Document): boolean =>
  /profile not found|unable to resolve handle|account (?:has been |is )?(?:suspended|deactivated|taken down)/i.test(
    textOf(one(document, '#root, main, body'))?.slice(0, 3_000) ?? '',
  );

/** Whether the head is about the profile of the address; undefined where it says nothing. */
function isHeadOf({ handles, did }: Head, { handle }: Identity): boolean | undefined {
  if (handles.length === 0) return undefined;
  return handle === did || handles.every((one) => one === handle || one === did);
}

/** The same of the title; a title names the handle, which a head must join with a DID. */
function isTitleOf(shown: string | undefined, head: Head, { handle }: Identity): boolean | undefined {
  if (!shown) return undefined;
  return shown === handle || (handle === head.did && head.handles.includes(shown));
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const title = account(titleOf(document));
  const head = headOf(page);
  const headFits = isHeadOf(head, identity);
  const titleFits = isTitleOf(title?.[2]?.toLowerCase(), head, identity);
  if (titleFits === false || (titleFits === undefined && headFits === false)) return somebodyElse();
  if (!titleFits && !headFits) return unreadable(document);
  const live = drawn(document, title);
  const fields = headFits ? { ...joined(live, head.fields), stableId: head.did } : live;
  // Without a display name Bluesky shows the handle.
  return found({ ...fields, name: said(fields.name, title?.[2]) });
}

function unreadable(document: Document): Found {
  const blocked = wall(document);
  if (blocked) return blocked;
  if (!has(document, NAME) && isMissing(document)) return none('Bluesky says that there is no such profile.');
  return found();
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/profile/'), identify);

/** Accounts of Bluesky, by handle or by DID; the DID is what stays when the handle changes. */
export const site: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'staging.bsky.app'],
  matches: ['https://bsky.app/*'],
  identify,
  profileUrl: (handle) => `https://bsky.app/profile/${handle}`,
};

export const evidence: Evidence = { sure: 'high', seen: '2026-01', from: 'saved page' };

export const examples: Examples = {
  profiles: [
    ['https://bsky.app/profile/did:plc:h7obn4tkp47wn7gqh4oe5eij', 'did:plc:h7obn4tkp47wn7gqh4oe5eij'],
    ['https://bsky.app/profile/Example.com/', 'example.com'],
    ['https://bsky.app/profile/ada.bsky.social?x=1#y', 'ada.bsky.social'],
  ],
  others: [
    'https://bsky.app/',
    'https://bsky.app/profile/forbes.com/post/3mdd7aj7pgs2x',
    'https://bsky.app/profile/forbes.com/feed/news',
    'https://bsky.app/profile/ada',
    'https://bsky.app/settings',
    'https://bsky.app/search?q=ada.bsky.social',
    'https://bsky.app/hashtag/typescript',
    'https://blueskyweb.xyz/profile/example.com',
  ],
};
