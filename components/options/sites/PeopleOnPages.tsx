import { Switch } from '../../ui/Switch.tsx';
import { HostList } from './HostList.tsx';

export interface PeopleOnPagesProps {
  everywhere: boolean;
  /** Sites it is on for, where it is not on everywhere. */
  hosts: readonly string[];
  /** Why the last wish failed, as a sentence. */
  problem?: string | undefined;
  onEverywhere(on: boolean): void;
  /** What the user typed, as it is. `false`, or a promise of it, keeps it in the field. */
  onAdd(typed: string): unknown;
  onRemove(host: string): void;
}

/** Where links to people the user knows are marked. In: where it is on. Out: where it shall be. */
export function PeopleOnPages(props: PeopleOnPagesProps) {
  const { everywhere, hosts, problem } = props;
  return (
    <section class="k-part" aria-labelledby="people-on-pages">
      <h2 class="k-part-title" id="people-on-pages">
        People you know, on any page
      </h2>
      <div class="k-panel k-stack">
        <p class="k-soft">
          In a discussion or a list of speakers, a small mark beside a link says that it leads to somebody you
          know. Point at it for tags and last contact; click it for their card. It is off until you switch it
          on.
        </p>
        <Switch
          label="On every page"
          name="Mark people you know on every page"
          on={everywhere}
          onSwitch={props.onEverywhere}
        />
        {everywhere && problem && (
          <p class="k-error" role="alert" dir="auto">
            {problem}
          </p>
        )}
        {!everywhere && (
          <HostList
            name="Sites where people are marked"
            label="Or on one site"
            hosts={hosts}
            problem={problem}
            onAdd={props.onAdd}
            onRemove={props.onRemove}
          />
        )}
        <p class="k-hint">
          Only the addresses of links are looked at, on this device. Nothing is put where you write, nor into
          pages that are left untouched: there only the toolbar icon counts.
        </p>
      </div>
    </section>
  );
}
