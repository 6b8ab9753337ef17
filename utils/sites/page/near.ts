import type { Identity } from '../../core/identity.ts';
import type { Hint } from '../site.ts';
import { isPublic } from './address.ts';

/**
 * The hint of a site: first what is quick, as on most pages it says no; then whom the address names by the site's rules, so
 * that an address that is no profile's is never mentioned to anybody.
 * @param quick true on every profile.
 */
export const near =
  (quick: Hint, identify: (url: URL) => Identity | null): Hint =>
  (page) => {
    if (!quick(page)) return false;
    const url = new URL(page.view.location.href);
    return isPublic(url) && identify(url) !== null;
  };
