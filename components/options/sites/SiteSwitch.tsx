import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { effectOf, type SiteView } from './site.ts';

export interface SiteSwitchProps {
  site: SiteView;
  /** Why the last wish for this site failed, as a sentence. */
  problem?: string | undefined;
  onSwitch(siteId: string, on: boolean): void;
  /** What the user typed, as it is. `false`, or a promise of it, keeps it in the field. */
  onAddServer(siteId: string, host: string): unknown;
  onRemoveServer(siteId: string, host: string): void;
}

function Servers({ site, problem, onAddServer, onRemoveServer }: SiteSwitchProps) {
  const [host, setHost] = useState('');
  const add = async () => {
    if (host.trim() !== '' && (await onAddServer(site.id, host.trim())) !== false) setHost('');
  };
  return (
    <div class="k-stack">
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
    </div>
  );
}

/** One site: what enabling it does, and its switch or its servers. Out: the user's wish; the browser may ask as well. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { site, problem, onSwitch } = props;
  const any = site.hosts === 'any';
  return (
    <li class="k-site">
      {any ? (
        <p class="k-site-name">{site.name}</p>
      ) : (
        <Switch label={`Enable on ${site.name}`} on={site.enabled} onSwitch={(on) => onSwitch(site.id, on)} />
      )}
      <p class="k-soft k-small k-site-effect">{effectOf(site)}</p>
      {any ? (
        <Servers {...props} />
      ) : (
        problem && (
          <p class="k-error" role="alert">
            {problem}
          </p>
        )
      )}
    </li>
  );
}
