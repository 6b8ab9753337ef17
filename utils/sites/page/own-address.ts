import type { Identity } from '../../core/identity.ts';
import { metaOf } from '../markup/meta.ts';
import type { Page, Site } from '../site.ts';
import { hostOf, isOn } from './address.ts';
import { all, attribute } from './dom.ts';
import { webUrl } from './text.ts';

/** The addresses that a page calls its own: canonical link, og:url. */
export function ownAddresses({ document, url }: Page): URL[] {
  const canonical = all(document, 'link[rel~="canonical"]', 1).map((link) => attribute(link, 'href'));
  return [...canonical, metaOf(document).get('og:url')].flatMap((href) => webUrl(href, url) ?? []);
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
