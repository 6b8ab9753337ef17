import { dayOf } from '../../../utils/core/day.ts';
import type { Person } from '../../../utils/core/person.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { NameButton } from '../../ui/NameButton.tsx';
import { OnDay, When } from '../../ui/When.tsx';

interface PersonRowProps {
  id: string;
  /** What they are called, if that is known before they are read. */
  name?: string | undefined;
  /** Undefined until it is read. */
  person: Person | undefined;
  /** What was written about them, where they were found by that. */
  why?: string | undefined;
  now: number;
  onOpenPerson(id: string): void;
}

const TAGS = 4;

function Touch({ person, now }: { person: Person; now: number }) {
  const { tie, next } = person;
  const today = dayOf(now);
  return (
    <div class="k-person-touch">
      <span class="k-soft">
        {tie.lastAt === undefined ? 'No contact logged yet' : <When at={tie.lastAt} now={now} />}
      </span>
      {next && (
        <span class={next.on <= today ? 'k-person-due' : 'k-soft'}>
          Follow-up{next.on < today ? ' planned' : ''} <OnDay day={next.on} today={today} />
        </span>
      )}
    </div>
  );
}

/** A row while its person is read: who, if that is known. */
function Waiting({ id, name, onOpenPerson }: Pick<PersonRowProps, 'id' | 'name' | 'onOpenPerson'>) {
  if (name === undefined) return <div class="k-person k-person-waiting" />;
  return (
    <div class="k-person">
      <Avatar id={id} name={name} />
      <div class="k-person-who">
        <NameButton name={name} row onClick={() => onOpenPerson(id)} />
      </div>
    </div>
  );
}

/** A person in the list: who, tags, last contact, next follow-up. Out: the wish to open them. */
export function PersonRow({ id, name, person, why, now, onOpenPerson }: PersonRowProps) {
  if (!person) return <Waiting id={id} name={name} onOpenPerson={onOpenPerson} />;
  const about = [person.headline, person.organisation].filter(Boolean).join(' · ');
  return (
    <div class="k-person">
      <Avatar id={person.id} name={person.name} />
      <div class="k-person-who">
        <NameButton name={person.name} row onClick={() => onOpenPerson(person.id)} />
        {about !== '' && (
          <p class="k-soft k-small k-person-about" dir="auto">
            {about}
          </p>
        )}
        {why && (
          <p class="k-small k-person-about" dir="auto">
            “{why}”
          </p>
        )}
        {person.tags.length > 0 && (
          <div class="k-chips">
            {person.tags.slice(0, TAGS).map((tag) => (
              <Chip key={tag} text={tag} />
            ))}
            {person.tags.length > TAGS && <span class="k-soft k-small">+{person.tags.length - TAGS}</span>}
          </div>
        )}
      </div>
      <Touch person={person} now={now} />
    </div>
  );
}
