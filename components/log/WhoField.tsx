import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import type { Pickable } from '../ui/offers.ts';
import { type Chosen, withPerson } from './draft.ts';
import type { LogFormProps } from './LogForm.tsx';
import type { Log } from './use-log.ts';

function PersonChip({ person, onRemove }: { person: Chosen; onRemove?: (() => void) | undefined }) {
  return (
    <Chip
      text={person.name}
      look="person"
      before={<Avatar id={person.id} name={person.name} size="s" />}
      note={person.isNew && 'new'}
      onRemove={onRemove}
    />
  );
}

/** Who it was with: chips, and a search for more. In: the form's props and its state. */
export function WhoField({ log, ...props }: LogFormProps & { log: Log }) {
  const { state, change, who } = log;
  const put = (person: Pickable | string) => change((old) => withPerson({ ...old, who: '' }, person));
  const drop = (id: string) => {
    change((old) => ({ ...old, chosen: old.chosen.filter((one) => one.id !== id) }));
    who.current?.focus();
  };
  const ask = (text: string) => {
    change({ who: text });
    props.onQuery(text);
  };
  const { profileName } = props;
  const nobody = state.chosen.length === 0 && profileName === undefined;
  return (
    <Combobox
      label="Who"
      text={state.who}
      inputRef={who}
      error={log.missing}
      results={props.results.filter((one) => !state.chosen.some(({ id }) => id === one.id))}
      resultsFor={props.resultsFor}
      placeholder={nobody ? 'Type a name' : 'And who else?'}
      before={
        <>
          {profileName !== undefined && (
            <PersonChip
              person={{
                id: props.profileId ?? 'profile',
                name: profileName,
                ...(props.profileId ? {} : { isNew: true }),
              }}
              onRemove={props.onDropProfile}
            />
          )}
          {state.chosen.map((one) => (
            <PersonChip key={one.id} person={one} onRemove={() => drop(one.id)} />
          ))}
        </>
      }
      onText={ask}
      onPick={put}
      onAdd={put}
      onEnter={log.save}
      onBackspace={() => change((old) => ({ ...old, chosen: old.chosen.slice(0, -1) }))}
    />
  );
}
