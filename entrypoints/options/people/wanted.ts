import { signal } from '@preact/signals';
import { NO_FILTERS, type PeopleFilters } from '../../../components/options/people/filters.ts';
import type { Suggested } from '../../../utils/core/suggestion.ts';
import type { Filters } from '../../../utils/store/search/filters.ts';

/** What is looked for among the people. It stays while the user looks at somebody and comes back. */
export const wanted = signal<{ query: string; filters: PeopleFilters }>({ query: '', filters: NO_FILTERS });

/** The first moment of a day in the user's own time zone, in ms. */
const startOf = (day: string): number => new Date(`${day}T00:00`).getTime();

/** Everybody whom a suggested circle of a form would bring together. */
export const peopleOfForm = (suggested: Suggested | undefined, form: string): string[] => [
  ...new Set(
    (suggested?.suggestions ?? []).flatMap((one) =>
      one.kind === 'circle' && one.form === form ? one.personIds : [],
    ),
  ),
];

/** The filters as the store takes them. */
export function asFilters(filters: PeopleFilters, suggested: Suggested | undefined): Filters {
  const { tag, topic, organisation, site, community, form, since, before, followUp } = filters;
  return {
    ...(tag && { tag }),
    ...(topic && { topic }),
    ...(organisation && { organisation }),
    ...(site && { site }),
    ...(community && { communityId: community }),
    ...(form && { among: peopleOfForm(suggested, form) }),
    ...(since && { lastAfter: startOf(since) }),
    ...(before && { lastBefore: startOf(before) }),
    ...(followUp && { followUp }),
  };
}
