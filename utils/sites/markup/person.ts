import type { Source } from '../../core/profile.ts';
import { LIMITS } from '../page/limits.ts';
import { sourced } from '../page/sourced.ts';
import { said } from '../page/text.ts';
import type { Fields } from '../site.ts';
import { addressesIn, isThing, own, type Thing, textIn, textsIn } from './json-ld.ts';

/** The name of a person of schema.org: the whole, else its parts. */
export function personName(person: Thing): string | undefined {
  const parts = ['givenName', 'familyName'].flatMap((key) => textIn(own(person, key)) ?? []);
  return said(textIn(own(person, 'name')), parts.join(' '));
}

/** "Ghent, Flanders, Belgium" of a place or a postal address, or the text that stands instead of it. */
function placeIn(value: unknown, depth = 0): string | undefined {
  const place = Array.isArray(value) ? value[0] : value;
  if (!isThing(place) || depth > 3) return textIn(place);
  const inner = own(place, 'address');
  if (isThing(inner)) return placeIn(inner, depth + 1);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (key) => textIn(own(place, key)) ?? [],
  );
  return said(parts.join(', '), typeof inner === 'string' ? inner : undefined, textIn(place));
}

/** The avatar, the name of which may be an address. */
const imageIn = (person: Thing): string | undefined => addressesIn(own(person, 'image'))[0];

// "github.com/ada" and "www.ada.example" are meant as addresses, "about/ada" and "index.html" as paths.
const HOST =
  /^(?:www\.[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}(?:\/|$)|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}\/)/i;

/** An address with the scheme that the page left out. */
const withScheme = (href: string): string =>
  href.length < LIMITS.url && HOST.test(href.trim()) ? `https://${href.trim()}` : href;

/** The addresses of a person's pages: of one property, those without a scheme too. */
export const pagesIn = (person: Thing, key: 'sameAs' | 'url'): string[] =>
  addressesIn(own(person, key)).map(withScheme);

/**
 * What a Person of schema.org says, as fields. https://schema.org/Person (2026-04)
 * @param from how the page writes it.
 */
export function personFields(person: Thing, from: Source = 'json-ld'): Fields {
  const get = (key: string) => own(person, key);
  return sourced(from, {
    name: personName(person),
    givenName: textIn(get('givenName')),
    familyName: textIn(get('familyName')),
    pronouns: textIn(get('pronouns')),
    headline: said(
      textIn(get('jobTitle')),
      textIn(get('hasOccupation')),
      textIn(get('disambiguatingDescription')),
    ),
    organisation: said(textIn(get('worksFor')), textIn(get('affiliation'))),
    location: said(placeIn(get('address')), placeIn(get('homeLocation')), placeIn(get('workLocation'))),
    bio: textIn(get('description')),
    avatar: imageIn(person),
    links: [...pagesIn(person, 'sameAs'), ...pagesIn(person, 'url')].map((href) => ({ href, me: true })),
    topics: textsIn(get('knowsAbout')),
  });
}
