/** What the list of people is narrowed to; an empty text narrows nothing. Days are `YYYY-MM-DD`. */
export interface PeopleFilters {
  tag: string;
  topic: string;
  organisation: string;
  /** Ids. */
  site: string;
  community: string;
  form: string;
  /** Last contact on this day or later; before this day. */
  since: string;
  before: string;
  followUp: boolean;
}

export const NO_FILTERS: PeopleFilters = {
  tag: '',
  topic: '',
  organisation: '',
  site: '',
  community: '',
  form: '',
  since: '',
  before: '',
  followUp: false,
};

/** The filters whose values are chosen from those that somebody has. */
export const LISTS = ['tag', 'topic', 'organisation', 'site', 'community', 'form'] as const;

/** What can be chosen for each of them. */
export type FilterOptions = Readonly<
  Record<(typeof LISTS)[number], readonly { value: string; label: string }[]>
>;

export const FILTER_WORDS: Readonly<Record<keyof PeopleFilters, string>> = {
  tag: 'Tag',
  topic: 'Topic',
  organisation: 'Organisation',
  site: 'Site',
  community: 'Community',
  form: 'Suggested for',
  since: 'Last contact since',
  before: 'Last contact before',
  followUp: 'Follow-up',
};

/** The filters that narrow anything. */
export const setFilters = (filters: PeopleFilters): (keyof PeopleFilters)[] =>
  (Object.keys(NO_FILTERS) as (keyof PeopleFilters)[]).filter((name) => filters[name] !== NO_FILTERS[name]);

/** What a filter that is set says; the words for its value, once the options are read. */
export function filterSentence(
  name: keyof PeopleFilters,
  filters: PeopleFilters,
  options: FilterOptions | undefined,
): string {
  const value = filters[name];
  if (typeof value !== 'string') return 'With a follow-up';
  const list = LISTS.find((one) => one === name);
  const label = list && options?.[list].find((one) => one.value === value)?.label;
  return `${FILTER_WORDS[name]}: ${label ?? value}`;
}
