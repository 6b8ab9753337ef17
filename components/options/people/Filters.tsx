import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { FILTER_WORDS, NO_FILTERS, type PeopleFilters, setFilters } from './filters.ts';

/** What can be chosen for a filter: those values that somebody has. */
export type FilterOptions = Readonly<
  Record<
    'tag' | 'topic' | 'organisation' | 'site' | 'community' | 'form',
    readonly { value: string; label: string }[]
  >
>;

export interface FiltersProps {
  filters: PeopleFilters;
  /** Undefined until they are read. */
  options: FilterOptions | undefined;
  onFilter(filters: PeopleFilters): void;
  /** The choices are wanted. */
  onOpen(): void;
}

const ANY = { value: '', label: 'Any' };
const LISTS = ['tag', 'topic', 'organisation', 'site', 'community', 'form'] as const;

function Fields({ filters, options, onFilter }: FiltersProps) {
  const change = (part: Partial<PeopleFilters>) => onFilter({ ...filters, ...part });
  return (
    <div class="k-stack">
      <div class="k-form-row">
        {LISTS.map((name) => (
          <Select
            key={name}
            label={FILTER_WORDS[name]}
            value={filters[name]}
            options={[ANY, ...(options?.[name] ?? [])]}
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

/** What a filter that is set says. */
function sentence(name: keyof PeopleFilters, { filters, options }: FiltersProps): string {
  const value = filters[name];
  if (typeof value !== 'string') return 'With a follow-up';
  const list = name in (options ?? {}) ? options?.[name as (typeof LISTS)[number]] : undefined;
  return `${FILTER_WORDS[name]}: ${list?.find((one) => one.value === value)?.label ?? value}`;
}

/** Narrows the list of people, by as many filters as wished; those that are set stay in sight. Out: the filters. */
export function Filters(props: FiltersProps) {
  const { filters, onFilter, onOpen } = props;
  const names = setFilters(filters);
  return (
    <div class="k-stack k-stack-close">
      <Disclosure summary="Filter" open={names.length > 0} onOpen={onOpen}>
        <Fields {...props} />
      </Disclosure>
      {names.length > 0 && (
        <div class="k-chips">
          {names.map((name) => (
            <Chip
              key={name}
              text={sentence(name, props)}
              onRemove={() => onFilter({ ...filters, [name]: NO_FILTERS[name] })}
            />
          ))}
          <Button small look="quiet" onClick={() => onFilter(NO_FILTERS)}>
            Show everybody
          </Button>
        </div>
      )}
    </div>
  );
}
