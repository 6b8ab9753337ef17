import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { TextField } from '../../ui/TextField.tsx';
import { counted } from '../../ui/words.ts';

interface RosterProps {
  people: readonly Pickable[];
  ticked: ReadonlySet<string>;
  onTicked(ticked: ReadonlySet<string>): void;
}

/** So many are drawn at a time. */
const SHOWN = 60;
/** Fewer than these are seen at once: nobody searches among them. */
const FEW = 8;

const has = ({ name, note }: Pickable, words: readonly string[]): boolean => {
  const text = `${name} ${note ?? ''}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
};

/** Who was there, of those who may have been: ticked one by one, all or none. Out: those who are. */
export function Roster({ people, ticked, onTicked }: RosterProps) {
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(SHOWN);
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const found = people.filter((one) => has(one, words));
  const all = found.map(({ id }) => id);
  const tick = (ids: readonly string[], on: boolean) => {
    const after = new Set(ticked);
    for (const id of ids)
      if (on) after.add(id);
      else after.delete(id);
    onTicked(after);
  };
  return (
    <fieldset class="k-field">
      <legend class="k-label">Who was there</legend>
      {people.length > FEW && (
        <TextField
          type="search"
          label="Find somebody among them"
          labelHidden
          placeholder="Find somebody among them"
          value={typed}
          onInput={setTyped}
          onEnter={() => all.length === 1 && tick(all, true)}
        />
      )}
      <div class="k-row">
        <Button small onClick={() => tick(all, true)}>
          {words.length > 0 ? 'Tick these' : 'All'}
        </Button>
        <Button small onClick={() => tick(all, false)}>
          {words.length > 0 ? 'Untick these' : 'None'}
        </Button>
        <span class="k-soft k-small" role="status">
          {counted(ticked.size, 'person', 'people')} of {people.length}
        </span>
      </div>
      {found.length === 0 && <p class="k-soft">Nobody of them is called so.</p>}
      <ul class="k-roster">
        {found.slice(0, most).map(({ id, name, note }) => (
          <li key={id}>
            <label class="k-roster-one">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => tick([id], event.currentTarget.checked)}
              />
              <span>
                <bdi>{name}</bdi>
                {note && (
                  <span class="k-soft k-small" dir="auto">
                    {' '}
                    {note}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button small look="quiet" onClick={() => setMost(most + SHOWN)}>
            Show {Math.min(SHOWN, found.length - most)} more
          </Button>
        </div>
      )}
    </fieldset>
  );
}
