import { sourced } from '../page/sourced.ts';
import { said } from '../page/text.ts';
import type { Fields } from '../site.ts';
import { addressesIn, own, type Thing, textIn, textsIn } from './json-ld.ts';

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function nameIn(person: Thing): string | undefined {
  const parts = ['givenName', 'familyName'].flatMap((key) => textIn(own(person, key)) ?? []);
  return said(textIn(own(person, 'name')), parts.join(' '));
}

/** "Ghent, Flanders, Belgium" of a place or a postal address, or the text that stands instead of it. */
function placeIn(value: unknown): string | undefined {
  const place = Array.isArray(value) ? value[0] : value;
  if (!isThing(place)) return textIn(place);
  const inner = own(place, 'address');
  if (isThing(inner)) return placeIn(inner);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (key) => textIn(own(place, key)) ?? [],
  );
  return said(parts.join(', '), typeof inner === 'string' ? inner : undefined, textIn(place));
}

/** The avatar, the name of which may be an address. */
const imageIn = (person: Thing): string | undefined => addressesIn(own(person, 'image'))[0];

/** What a Person of schema.org says, as fields. */
export function personFields(person: Thing): Fields {
  const get = (key: string) => own(person, key);
  return sourced('json-ld', {
    name: nameIn(person),
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
    links: [...addressesIn(get('sameAs')), ...addressesIn(get('url'))].map((href) => ({ href, me: true })),
    topics: textsIn(get('knowsAbout')),
  });
}
