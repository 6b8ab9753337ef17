import { NO_FILTERS, type PeopleFilters, setFilters } from '../../../components/options/people/filters.ts';
import type { Suggested } from '../../../utils/core/suggestion.ts';
import type { Filters } from '../../../utils/store/search/filters.ts';

/** What is looked for among the people. */
export interface Wanted {
  query: string;
  filters: PeopleFilters;
}

const TEXTS = ['tag', 'topic', 'organisation', 'site', 'community', 'form', 'since', 'before'] as const;

const DAY = /^\d{4}-\d\d-\d\d$/u;
const fits = (name: (typeof TEXTS)[number], text: string): boolean =>
  (name !== 'since' && name !== 'before') || (DAY.test(text) && !Number.isNaN(Date.parse(text)));

/** What an address asks for; what it says wrongly narrows nothing. */
export function wantedIn(query: string): Wanted {
  const said = new URLSearchParams(query);
  const filters: PeopleFilters = { ...NO_FILTERS, followUp: said.has('followUp') };
  for (const name of TEXTS) {
    const text = said.get(name) ?? '';
    if (fits(name, text)) filters[name] = text;
  }
  return { query: said.get('q') ?? '', filters };
}

/** The place of a list, so that it is there again after back and reload. */
export function placeOf({ query, filters }: Wanted): string {
  const said = new URLSearchParams(query === '' ? {} : { q: query });
  for (const name of setFilters(filters))
    said.set(name, filters[name] === true ? '1' : String(filters[name]));
  return said.size === 0 ? 'people' : `people?${said}`;
}

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
