import type { Identity } from '../../core/identity.ts';
import { pathOf } from './address.ts';
import type { WordSet } from './word-set.ts';

interface Paths {
  /** The `site` of the identities. */
  site: string;
  /** The profile's path, without a slash at its end; its first group, or the first of them that matched, is the handle. */
  path: RegExp;
  /** Handles that are pages of the site itself, in lower case. */
  reserved?: WordSet;
  /** The site tells upper and lower case apart. Otherwise the path is matched, and the handle kept, in lower case. */
  cased?: true;
}

/** `identify` of a site whose profiles are told by their path: decoded, in canonical case, reserved words left out. */
/* @__NO_SIDE_EFFECTS__ */
export function byPath({ site, path, reserved, cased }: Paths): (url: URL) => Identity | null {
  return (url) => {
    const whole = pathOf(url)?.normalize('NFC');
    const [, ...groups] = path.exec((cased ? whole : whole?.toLowerCase()) ?? '') ?? [];
    const handle = groups.find((group) => group !== undefined);
    return handle && !reserved?.has(handle.toLowerCase()) ? { site, handle } : null;
  };
}
