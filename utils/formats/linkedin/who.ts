import type { IncomingPerson, Place } from '../../core/incoming.ts';
import { LIMITS } from '../../core/limits.ts';

/** The address of a profile, and what is the same in all ways to write it. */
export interface ProfileAddress {
  ref: string;
  page: string;
}

function urlFrom(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

const isLinkedIn = ({ protocol, hostname }: URL): boolean =>
  /^https?:$/u.test(protocol) && (hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com'));

/**
 * Reads the address of a profile: `/in/<handle>`, or `/pub/…` in old files. The scheme may be missing, and case,
 * subdomain, query, language and last slash vary between the files of one archive.
 * @returns undefined for any other page; one for all, `/profile/view`, would make all people one.
 */
export function profileFrom(text: string): ProfileAddress | undefined {
  if (text === '' || text.length > LIMITS.url) return undefined;
  const page = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  const url = urlFrom(page);
  if (!url || !isLinkedIn(url)) return undefined;
  const [kind = '', ...rest] = url.pathname.toLowerCase().split('/').filter(Boolean);
  const handle = kind === 'in' ? rest.slice(0, 1) : kind === 'pub' ? rest : [];
  if (handle.length === 0) return undefined;
  return { ref: `https://www.linkedin.com/${[kind, ...handle].join('/')}`, page };
}

/** First and last name, or either. */
export const nameFrom = (first: string, last: string): string =>
  [first, last].filter((part) => part !== '').join(' ');

/** What the files have in common about a person. */
export interface Said {
  name: string;
  url: string;
  organisation?: string;
  headline?: string;
  email?: string;
}

/**
 * The person whom a row names: by the address of the profile, else by name and organisation, else by e-mail address.
 * @returns undefined if it names nobody.
 */
export function personFrom(at: Place, said: Said): IncomingPerson | undefined {
  const { name, organisation = '', headline = '', email = '' } = said;
  const profile = profileFrom(said.url);
  if (!profile && name === '' && email === '') return undefined;
  return {
    at,
    ref: profile?.ref ?? (name === '' ? email : `${name}|${organisation}`).toLowerCase(),
    name,
    ...(organisation === '' ? {} : { organisation }),
    ...(headline === '' ? {} : { headline }),
    emails: email === '' ? [] : [email],
    pages: profile ? [profile.page] : [],
    tags: [],
    topics: [],
    notes: [],
  };
}
