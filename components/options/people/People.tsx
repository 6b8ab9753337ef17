import type { ComponentChildren } from 'preact';
import type { Person } from '../../../utils/core/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PeopleIcon, SearchIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { counted, isolate } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { Filters, type FiltersProps } from './Filters.tsx';
import { setFilters } from './filters.ts';
import { PersonRow } from './PersonRow.tsx';

export interface PeopleProps extends FiltersProps {
  /** Those found, in the order to be shown; undefined while they are read for the first time. */
  ids: readonly string[] | undefined;
  /** Somebody whose row is in sight; undefined until they are read. */
  personOf(id: string): Person | undefined;
  /** What was written about somebody, where they were found by that. */
  whyOf(id: string): string | undefined;
  query: string;
  onQuery(query: string): void;
  /** There are more than those found. */
  more: boolean;
  /** Milliseconds. */
  now: number;
  onOpenPerson(id: string): void;
  /** Where a site is enabled, for who knows nobody yet. */
  onGoToSites(): void;
  /** Below the title: what else can be done with people. */
  actions?: ComponentChildren;
}

function Nobody({ query, filters, onGoToSites }: Pick<PeopleProps, 'query' | 'filters' | 'onGoToSites'>) {
  const narrowed = setFilters(filters).length > 0;
  if (query.trim() !== '')
    return (
      <Empty icon={<SearchIcon />} title={`Nobody found for “${isolate(query.trim())}”`}>
        Names, handles, organisations, tags, topics, notes and contacts are searched. Try fewer letters
        {narrowed ? ', or take a filter away' : ''}.
      </Empty>
    );
  if (narrowed)
    return (
      <Empty icon={<SearchIcon />} title="Nobody fits all of these filters">
        Take one of them away.
      </Empty>
    );
  return (
    <Empty
      icon={<PeopleIcon />}
      title="Nobody here yet"
      action={<Button onClick={onGoToSites}>Enable a site</Button>}
    >
      Save people where you meet them: on a profile page, open the popup and save. Or log a contact with a new
      name.
    </Empty>
  );
}

function Found(props: PeopleProps) {
  const { ids, personOf, whyOf, now, onOpenPerson } = props;
  if (!ids) return <Loading label="Reading your people" lines={6} />;
  if (ids.length === 0) return <Nobody {...props} />;
  return (
    <>
      <p class="k-soft k-small" role="status">
        {props.more ? `The ${ids.length} best` : counted(ids.length, 'person', 'people')}
      </p>
      <VirtualList ids={ids} label="People" rowHeight={76}>
        {(id) => <PersonRow person={personOf(id)} why={whyOf(id)} now={now} onOpenPerson={onOpenPerson} />}
      </VirtualList>
    </>
  );
}

/** All people, searched and narrowed. In: those found. Out: the query, the filters, a person to open. */
export function People(props: PeopleProps) {
  return (
    <Page title="People" lead="Everybody you saved, and what you keep about them.">
      <TextField
        type="search"
        label="Search your people"
        labelHidden
        placeholder="Search names, handles, organisations, tags, topics, notes and contacts"
        value={props.query}
        onInput={props.onQuery}
      />
      <Filters {...props} />
      {props.actions}
      <Found {...props} />
    </Page>
  );
}
