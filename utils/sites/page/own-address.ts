import type { Identity } from '../../core/identity.ts';
import type { Page, Site } from '../site.ts';
import { hostOf, isOn } from './address.ts';
import { attribute, one } from './dom.ts';
import { webUrl } from './text.ts';

const OG_URL = 'meta[property="og:url" i][content], meta[name="og:url" i][content]';

/** The addresses that a page calls its own: canonical link, og:url. */
export function ownAddresses({ document, url }: Page): URL[] {
  const canonical = attribute(one(document, 'link[rel~="canonical"]'), 'href');
  const openGraph = attribute(one(document, OG_URL), 'content');
  return [canonical, openGraph].flatMap((href) => webUrl(href, url) ?? []);
}

/**
 * The handles that a page calls its own, by its addresses on the site. An address of the site that is no profile's
 * counts as an empty handle, which is nobody's; the site's front page says nothing.
 */
export const ownHandles = (site: Pick<Site, 'hosts' | 'identify'>, page: Page): string[] =>
  ownAddresses(page)
    .filter((url) => isOn(hostOf(url), site.hosts) && url.pathname !== '/')
    .map((url) => site.identify(url)?.handle ?? '');

/** Whether everything that a page says about whom it shows (handles; undefined where it says nothing) names one person. */
export const agree = ({ handle }: Identity, shown: readonly (string | undefined)[]): boolean =>
  shown.every((one) => one === undefined || one === handle);
