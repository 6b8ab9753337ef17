import { useRef, useState } from 'preact/hooks';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { BinIcon } from '../../ui/icons.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { counted } from '../../ui/words.ts';
import { Some } from '../data/import/Some.tsx';
import type { PeopleSearch } from '../people/MetFields.tsx';

export interface MembersProps {
  /** What they are members of. */
  name: string;
  /** Those whom the user knows there, the strongest ties first; perhaps not all. */
  members: readonly Pickable[];
  /** How many they are. */
  known: number;
  search: PeopleSearch;
  onAddMember(personId: string): void;
  onRemoveMember(personId: string): void;
  onOpenPerson(personId: string): void;
  /** Shows all of them among the people. */
  onAllMembers(): void;
}

function AddMember({ members, search, onAddMember }: MembersProps) {
  const [text, setText] = useState('');
  const here = new Set(members.map(({ id }) => id));
  const ask = (typed: string) => {
    setText(typed);
    search.onQuery(typed);
  };
  return (
    <Combobox
      label="Add somebody you know there"
      labelHidden
      placeholder="Add somebody you know there"
      text={text}
      results={search.results.filter(({ id }) => !here.has(id))}
      resultsFor={search.resultsFor}
      onText={ask}
      onPick={({ id }) => onAddMember(id)}
    />
  );
}

/** Whom the user knows in a community. Out: somebody to add, to remove, to open. */
export function Members(props: MembersProps) {
  const { name, members, known, onOpenPerson, onRemoveMember, onAllMembers } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const remove = (id: string) => {
    onRemoveMember(id);
    // The button goes with its row: the keyboard goes on from here.
    title.current?.focus();
  };
  return (
    <section class="k-part" aria-labelledby="k-members">
      <h2 class="k-part-title" id="k-members" ref={title} tabIndex={-1}>
        People you know there
      </h2>
      {members.length === 0 && (
        <p class="k-soft">Nobody yet. Whom you mark here, it says on their page too.</p>
      )}
      {members.length > 0 && (
        <Some list={members}>
          {({ id, name: who, note }) => (
            <li key={id} class="k-row k-row-apart">
              <div class="k-row k-grow">
                <Avatar id={id} name={who} size="s" />
                <button type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
                  <bdi>{who}</bdi>
                </button>
                {note && (
                  <span class="k-soft k-small" dir="auto">
                    {note}
                  </span>
                )}
              </div>
              <Button
                small
                look="quiet"
                icon={<BinIcon />}
                label={`Remove ${who} from ${name}`}
                onClick={() => remove(id)}
              />
            </li>
          )}
        </Some>
      )}
      {known > members.length && (
        <p>
          <Button small onClick={onAllMembers}>
            Show all {counted(known, 'person', 'people')}
          </Button>
        </p>
      )}
      <AddMember {...props} />
    </section>
  );
}
