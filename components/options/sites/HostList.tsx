import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface HostListProps {
  /** What the hosts are, for screen readers: "Servers of Mastodon". */
  name: string;
  /** Above the field: "Add a server". */
  label: string;
  hosts: readonly string[];
  /** Why the last one was not added, as a sentence. */
  problem?: string | undefined;
  /** What the user typed, as it is. `false`, or a promise of it, keeps it in the field. */
  onAdd(typed: string): unknown;
  onRemove(host: string): void;
}

/** Hosts that the user adds one by one. Out: one to add, as it was typed, and one to remove. */
export function HostList({ name, label, hosts, problem, onAdd, onRemove }: HostListProps) {
  const [typed, setTyped] = useState('');
  const add = async () => {
    if (typed.trim() !== '' && (await onAdd(typed.trim())) !== false) setTyped('');
  };
  const button = <Button onClick={add}>Add</Button>;
  return (
    <section class="k-stack" aria-label={name}>
      {hosts.length > 0 && (
        <ul class="k-chips" aria-label={`Enabled: ${name}`}>
          {hosts.map((one) => (
            <li key={one}>
              <Chip text={one} onRemove={() => onRemove(one)} />
            </li>
          ))}
        </ul>
      )}
      <div class="k-form-end k-servers">
        <TextField
          label={label}
          value={typed}
          placeholder="example.org"
          error={problem}
          onInput={setTyped}
          onEnter={add}
        />
        {!problem && button}
      </div>
      {problem && <div>{button}</div>}
    </section>
  );
}
