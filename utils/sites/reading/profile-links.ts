import type { Identity } from '../../core/identity.ts';
import type { ProfileLink } from '../../core/profile.ts';
import { LIMITS } from '../page/limits.ts';
import { webUrl } from '../page/text.ts';
import { candidates, recognise } from '../registry.ts';
import type { RawLink } from '../site.ts';
import { isAnywhere } from './recognise.ts';
import { target } from './redirector.ts';

/** Whose profile a link leads to. Any address may be a person's own site or look like Mastodon's: a claim decides. */
function identityAt(url: URL, me: boolean): Identity | undefined {
  const known = recognise(url);
  return known && (me || !isAnywhere(known.site)) ? known.identity : undefined;
}

function asLink(url: URL, me: boolean): ProfileLink {
  const identity = identityAt(url, me);
  return identity ? { url: url.href, me, identity } : { url: url.href, me };
}

/** Whether a link leads back to the profile that it stands on. */
function isSelf(url: URL, self: Identity): boolean {
  return candidates(url).some(
    ({ identity: { site, handle } }) => site === self.site && handle === self.handle,
  );
}

/**
 * The links of a profile, cleaned: http(s) only, each address once, what claims to be the same person first, a bounded
 * number, none to the profile itself.
 */
export function profileLinks(raw: readonly RawLink[], base: URL, self: Identity): ProfileLink[] {
  const found = new Map<string, { url: URL; me: boolean }>();
  for (const { href, me } of raw.slice(0, LIMITS.links * 5)) {
    const written = webUrl(href, base);
    const url = written && target(written);
    if (!url || isSelf(url, self)) continue;
    found.set(url.href, { url, me: me || found.get(url.href)?.me === true });
  }
  const links = [...found.values()].map(({ url, me }) => asLink(url, me));
  return [...links.filter(({ me }) => me), ...links.filter(({ me }) => !me)].slice(0, LIMITS.links);
}
