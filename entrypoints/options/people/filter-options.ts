import type { FilterOptions } from '../../../components/options/people/filters.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import type { Suggested } from '../../../utils/core/suggestion.ts';
import { siteById } from '../../../utils/sites/registry.ts';
import type { Store } from '../../../utils/store/open.ts';
import { valuesOf } from '../../../utils/store/search/values.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';

interface Option {
  value: string;
  label: string;
}

const compare = new Intl.Collator(LANGUAGE, { sensitivity: 'base' }).compare;

const sorted = (values: readonly string[], labelOf: (value: string) => string = (value) => value): Option[] =>
  values.map((value) => ({ value, label: labelOf(value) })).toSorted((a, b) => compare(a.label, b.label));

/** The forms of the circles that are suggested now. */
function formsOf(suggested: Suggested | undefined): Option[] {
  const forms = (suggested?.suggestions ?? []).flatMap((one) => (one.kind === 'circle' ? [one.form] : []));
  return [...new Set(forms)].map((value) => ({ value, label: FORM_TEXTS[value].name }));
}

/** What can be chosen for each filter: the values that somebody has. */
export async function filterOptions(store: Store, suggested: Suggested | undefined): Promise<FilterOptions> {
  const [tag, topic, organisation, site, community, communities] = await Promise.all([
    valuesOf(store, 'tags'),
    valuesOf(store, 'topics'),
    valuesOf(store, 'organisation'),
    valuesOf(store, 'site'),
    valuesOf(store, 'communityId'),
    allCommunities(store),
  ]);
  const names = new Map(communities.map(({ id, name }) => [id, name]));
  return {
    tag: sorted(tag),
    topic: sorted(topic),
    organisation: sorted(organisation),
    site: sorted(site, (id) => siteById(id)?.name ?? id),
    community: sorted(community, (id) => names.get(id) ?? id),
    form: formsOf(suggested),
  };
}
