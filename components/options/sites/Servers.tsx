import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { SiteSwitchProps } from './SiteSwitch.tsx';

/** The servers of a site on any host. Out: one to add, as it was typed, and one to remove. */
export function Servers({ site, problem, onAddServer, onRemoveServer }: SiteSwitchProps) {
  const [host, setHost] = useState('');
  const add = async () => {
    if (host.trim() !== '' && (await onAddServer(site.id, host.trim())) !== false) setHost('');
  };
  return (
    <section class="k-stack" aria-label={`Servers of ${site.name}`}>
      {site.enabledHosts.length > 0 && (
        <ul class="k-chips" aria-label={`Enabled for ${site.name}`}>
          {site.enabledHosts.map((one) => (
            <li key={one}>
              <Chip text={one} onRemove={() => onRemoveServer(site.id, one)} />
            </li>
          ))}
        </ul>
      )}
      <div class="k-form-end k-servers">
        <TextField
          label="Add a server"
          value={host}
          placeholder="example.org"
          error={problem}
          onInput={setHost}
          onEnter={add}
        />
        {!problem && <Button onClick={add}>Add</Button>}
      </div>
      {problem && (
        <div>
          <Button onClick={add}>Add</Button>
        </div>
      )}
    </section>
  );
}
