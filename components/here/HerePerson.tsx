import type { Person } from '../../utils/core/person.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { NameButton } from '../ui/NameButton.tsx';
import { When } from '../ui/When.tsx';

interface HerePersonProps {
  person: Person;
  /** Milliseconds. */
  now: number;
  onShow(personId: string): void;
}

const TAGS = 3;

/** Somebody found on a page: enough to tell them from a namesake. Out: the wish to see their card. */
export function HerePerson({ person, now, onShow }: HerePersonProps) {
  const { id, name, tags, tie } = person;
  const about = [person.organisation ?? person.headline, ...tags.slice(0, TAGS)].filter(Boolean).join(' · ');
  return (
    <li class="k-here-person">
      <Avatar id={id} name={name} />
      <span class="k-grow">
        <NameButton name={name} row onClick={() => onShow(id)} />
        {about !== '' && (
          <span class="k-soft k-small k-here-about" dir="auto">
            {about}
          </span>
        )}
      </span>
      <span class="k-soft k-small">
        {tie.lastAt === undefined ? 'No contact yet' : <When at={tie.lastAt} now={now} />}
      </span>
    </li>
  );
}
