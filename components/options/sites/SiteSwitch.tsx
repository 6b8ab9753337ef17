import { Switch } from '../../ui/Switch.tsx';
import { HostList } from './HostList.tsx';
import { type OnQuiet, QuietSwitch, SiteFacts } from './SiteFacts.tsx';
import { effectOf, type SiteView } from './site.ts';

export interface SiteSwitchProps {
  site: SiteView;
  /** Why the last wish for this site failed, as a sentence. */
  problem?: string | undefined;
  onSwitch(siteId: string, on: boolean): void;
  /** Without it, what enabling does is said in place of the second switch. */
  onQuiet?: OnQuiet | undefined;
  /** What the user typed, as it is. `false`, or a promise of it, keeps it in the field. */
  onAddServer(siteId: string, host: string): unknown;
  onRemoveServer(siteId: string, host: string): void;
}

/** The name of a site and, where it has hosts of its own, its switch. */
function Head({ site, onSwitch }: SiteSwitchProps) {
  if (site.hosts === 'any') return <p class="k-site-name">{site.name}</p>;
  return (
    <Switch
      label={site.name}
      name={`Enable on ${site.name}`}
      on={site.enabled}
      onSwitch={(on) => onSwitch(site.id, on)}
    />
  );
}

function Problem({ text }: { text: string }) {
  return (
    <p class="k-error" role="alert" dir="auto">
      {text}
    </p>
  );
}

/** The servers of a site on any host. */
function Servers({ site, problem, onAddServer, onRemoveServer }: SiteSwitchProps) {
  return (
    <HostList
      name={`Servers of ${site.name}`}
      label="Add a server"
      hosts={site.enabledHosts}
      problem={problem}
      onAdd={(typed) => onAddServer(site.id, typed)}
      onRemove={(host) => onRemoveServer(site.id, host)}
    />
  );
}

/** One site: its switch or its servers, and what is to know of it. Out: the user's wish; the browser may ask as well. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { site, problem, onQuiet } = props;
  return (
    <li class="k-site">
      <div class="k-site-head">
        <Head {...props} />
        {onQuiet && <QuietSwitch site={site} onQuiet={onQuiet} />}
      </div>
      {onQuiet ? <SiteFacts site={site} /> : <p class="k-soft k-small k-site-effect">{effectOf(site)}</p>}
      {site.hosts === 'any' ? <Servers {...props} /> : problem && <Problem text={problem} />}
    </li>
  );
}
