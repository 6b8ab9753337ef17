import { noFields } from '../page/found.ts';
import { isHome } from '../page/home.ts';
import { clean, said, told } from '../page/text.ts';
import type { Fields, Page, Text } from '../site.ts';
import { metaOf, ogName, titleOf } from './meta.ts';
import { relMe } from './rel-me.ts';

/**
 * The name on a page of Open Graph's type `profile`, if it gives first or last name: a user name alone is anything's.
 * https://ogp.me/#type_profile (2026-04)
 */
export function profileName(document: Document): string | undefined {
  const meta = metaOf(document);
  return meta.get('og:type')?.trim().toLowerCase() === 'profile' ? ogName(meta) : undefined;
}

/** Whether a page is a home that links to the same person elsewhere. https://microformats.org/wiki/rel-me (2026-04) */
export const isLinked = ({ url, document }: Page): boolean => isHome(url) && relMe(document).length > 0;

const GENERIC =
  /^(?:home|homepage|home page|welcome|index|blog|portfolio|about|about me|hello|hi|contact|me|cv|resume)$/i;

/** A name out of a title: its first part that is not "Home". */
const nameIn = (title: string | undefined): string | undefined =>
  clean(title)
    ?.split(/\s+[-–—|·•:]\s+|:\s+/)
    .find((part) => !GENERIC.test(part.trim()));

/** What a page says about a person where no markup says whom it is about. */
export function weakFields({ document }: Page): Fields {
  const meta = metaOf(document);
  const profile = told('open-graph', profileName(document));
  const name: Text = said(
    profile,
    told('data', meta.get('author')),
    told('open-graph', nameIn(meta.get('og:title'))),
    told('title', nameIn(titleOf(document))),
  );
  const avatar = profile && told('open-graph', meta.get('og:image'));
  return Object.assign(noFields(), { name, avatar, confidence: 'low' as const });
}
