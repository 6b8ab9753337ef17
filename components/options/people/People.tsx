import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PeopleIcon, SearchIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ListPlace } from '../../ui/use-list-place.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { counted, isolate } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { Filters, type FiltersProps } from './Filters.tsx';
import { filterSentence, NO_FILTERS, type PeopleFilters, setFilters } from './filters.ts';

export interface PeopleProps extends FiltersProps {
  /** Those found, in the order to be shown; undefined while they are read for the first time. */
  ids: readonly string[] | undefined;
  /** These are only the first: everybody is still being put in order. */
  isOrdering?: boolean | undefined;
  /** The row of somebody; the same function as long as it gives the same. */
  rowOf(id: string): ComponentChildren;
  /** Where the list was left, and where it is. */
  place?: ListPlace | undefined;
  onPlace?: ((place: ListPlace | undefined) => void) | undefined;
  /** Where nobody fits: which filter alone is in the way, and how many fit without it. */
  drops?: readonly { name: keyof PeopleFilters; count: number }[] | undefined;
  query: string;
  onQuery(query: string): void;
  /** There are more than those found. */
  more: boolean;
  /** Where a site is enabled, for who knows nobody yet. */
  onGoToSites(): void;
  /** Looks for people who may be one. */
  onDuplicates(): void;
}

/** About how high a row is, in CSS pixels. */
const ROW = 76;

/** Nobody fits: what could be left out, and how many would be found then. */
function Drop({ filters, options, drops, onFilter }: PeopleProps) {
  return (
    <>
      {drops?.map(({ name, count }) => (
        <Button key={name} small onClick={() => onFilter({ ...filters, [name]: NO_FILTERS[name] })}>
          Without “{filterSentence(name, filters, options)}”: {counted(count, 'person', 'people')}
        </Button>
      ))}
    </>
  );
}

function Nobody(props: PeopleProps) {
  const { query, filters, drops, onGoToSites } = props;
  const narrowed = setFilters(filters).length > 0;
  const helps = drops !== undefined && drops.length > 0;
  const advice = helps ? 'Leave one of these out:' : 'Take filters away, one after the other.';
  if (query.trim() !== '')
    return (
      <Empty
        icon={<SearchIcon />}
        title={`Nobody found for “${isolate(query.trim())}”`}
        action={helps && <Drop {...props} />}
      >
        Names, handles, organisations, tags, topics, notes and contacts are searched. Try fewer letters.{' '}
        {narrowed && advice}
      </Empty>
    );
  if (narrowed)
    return (
      <Empty
        icon={<SearchIcon />}
        title="Nobody fits all of these filters"
        action={helps && <Drop {...props} />}
      >
        {advice}
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

function howMany(count: number, { isOrdering, more }: PeopleProps): string {
  if (isOrdering) return 'Putting everybody in order. These are the first.';
  return more ? `The ${count} best` : counted(count, 'person', 'people');
}

function Found(props: PeopleProps) {
  const { ids, rowOf, place, onPlace } = props;
  // Nobody is certain only when everybody is known.
  if (!ids || (props.isOrdering && ids.length === 0))
    return <Loading label="Reading your people" lines={6} />;
  if (ids.length === 0) return <Nobody {...props} />;
  return (
    <>
      <div class="k-row k-row-apart">
        <p class="k-soft k-small" role="status">
          {howMany(ids.length, props)}
        </p>
        <Button small look="quiet" onClick={props.onDuplicates}>
          Find duplicates
        </Button>
      </div>
      <VirtualList ids={ids} label="People" rowHeight={ROW} place={place} onPlace={onPlace}>
        {rowOf}
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
      <Found {...props} />
    </Page>
  );
}
