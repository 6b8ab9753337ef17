import { Button } from '../../ui/Button.tsx';

export interface KeysProps {
  /** What each key does; without a `key` there is none now. Undefined while the browser is asked. */
  keys: readonly { name: string; does: string; key?: string }[] | undefined;
  onChange(): void;
}

/** The keys that work on every page. In: those that there are. Out: the wish to change them. */
export function Keys({ keys = [], onChange }: KeysProps) {
  return (
    <section class="k-part" aria-labelledby="keys">
      <h2 class="k-part-title" id="keys">
        Keys, on any page
      </h2>
      <div class="k-panel k-stack">
        <dl class="k-keys">
          {keys.map(({ name, does, key }) => (
            <div key={name} class="k-keys-one">
              <dt>{does}</dt>
              <dd>
                {key === undefined ? <span class="k-soft">No key yet</span> : <kbd class="k-key">{key}</kbd>}
              </dd>
            </div>
          ))}
        </dl>
        <div>
          <Button onClick={onChange}>Change keys</Button>
        </div>
        <p class="k-hint">
          Your browser keeps the keys, and shows its own page to change them. It gives no key that something
          else has already.
        </p>
        <p class="k-hint">
          In the address bar, <kbd class="k-key">k</kbd> and a space search your people; a line about a
          contact is logged from there too.
        </p>
      </div>
    </section>
  );
}
