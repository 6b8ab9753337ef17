import { useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Switch } from '../../ui/Switch.tsx';
import {
  FILTER_WORDS,
  type FilterOptions,
  filterSentence,
  LISTS,
  NO_FILTERS,
  type PeopleFilters,
  setFilters,
} from './filters.ts';
import { ValueFilter } from './ValueFilter.tsx';

export interface FiltersProps {
  filters: PeopleFilters;
  /** Undefined until they are read. */
  options: FilterOptions | undefined;
  onFilter(filters: PeopleFilters): void;
  /** The choices are wanted. */
  onOpen(): void;
}

function Fields({ filters, options, onFilter }: FiltersProps) {
  const change = (part: Partial<PeopleFilters>) => onFilter({ ...filters, ...part });
  if (!options) return <Loading label="Reading what can be chosen" lines={2} />;
  return (
    <div class="k-stack">
      <div class="k-form-row">
        {LISTS.map((name) => (
          <ValueFilter
            key={name}
            label={FILTER_WORDS[name]}
            value={filters[name]}
            options={options[name]}
            onPick={(value) => change({ [name]: value })}
          />
        ))}
        <DateField label={FILTER_WORDS.since} value={filters.since} onInput={(since) => change({ since })} />
        <DateField
          label={FILTER_WORDS.before}
          value={filters.before}
          onInput={(before) => change({ before })}
        />
      </div>
      <Switch
        label="Only with a follow-up"
        on={filters.followUp}
        onSwitch={(followUp) => change({ followUp })}
      />
    </div>
  );
}

/** Narrows the list of people, by as many filters as wished; those that are set stay in sight. Out: the filters. */
export function Filters(props: FiltersProps) {
  const { filters, options, onFilter, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const names = setFilters(filters);
  /** What was pressed is gone then: the focus goes to where filters are set. */
  const narrow = (next: PeopleFilters) => {
    onFilter(next);
    box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <div class="k-stack k-stack-close" ref={box}>
      <Disclosure summary="Filter" open={names.length > 0} onOpen={onOpen}>
        <Fields {...props} />
      </Disclosure>
      {names.length > 0 && (
        <div class="k-chips">
          {names.map((name) => (
            <Chip
              key={name}
              text={filterSentence(name, filters, options)}
              onRemove={() => narrow({ ...filters, [name]: NO_FILTERS[name] })}
            />
          ))}
          <Button small look="quiet" onClick={() => narrow(NO_FILTERS)}>
            Show everybody
          </Button>
        </div>
      )}
    </div>
  );
}
