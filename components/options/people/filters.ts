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
