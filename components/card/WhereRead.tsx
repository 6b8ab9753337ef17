import type { Profile, ProfileField, Source } from '../../utils/core/profile.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

const FIELDS: readonly (readonly [field: ProfileField, label: string])[] = [
  ['name', 'Name'],
  ['pronouns', 'Pronouns'],
  ['headline', 'Headline'],
  ['organisation', 'Organisation'],
  ['location', 'Location'],
  ['bio', 'About'],
  ['avatar', 'Picture'],
];

const PLACES: Readonly<Record<Source, string>> = {
  page: 'the page itself',
  data: 'data that the page carries',
  'json-ld': 'its structured data',
  microdata: 'its structured data',
  microformat: 'its structured data',
  'open-graph': 'its preview for other sites',
  title: 'its title',
  address: 'its address',
};

/** For each field that a page gave: where on the page it was read, and whether that is sure. */
export function WhereRead({ profile }: { profile: Profile }) {
  const read = FIELDS.flatMap(([field, label]) => {
    const source = profile.sources[field];
    return source ? [{ field, label, place: PLACES[source.from], sure: source.sure === 'high' }] : [];
  });
  if (read.length === 0) return null;
  return (
    <Disclosure summary="Where this was read">
      <dl class="k-where">
        {read.map(({ field, label, place, sure }) => (
          <div key={field} class="k-where-one">
            <dt>{label}</dt>
            <dd>
              {place}
              {!sure && <span class="k-soft">, not sure</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
