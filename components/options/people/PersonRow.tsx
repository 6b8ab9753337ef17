import { dayOf } from '../../../utils/core/day.ts';
import type { Person } from '../../../utils/core/person.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { OnDay, When } from '../../ui/When.tsx';

interface PersonRowProps {
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

/** A person in the list: who, tags, last contact, next follow-up. Out: the wish to open them. */
export function PersonRow({ person, why, now, onOpenPerson }: PersonRowProps) {
  if (!person) return <div class="k-person k-person-waiting" />;
  const about = [person.headline, person.organisation].filter(Boolean).join(' · ');
  return (
    <div class="k-person">
      <Avatar id={person.id} name={person.name} />
      <div class="k-person-who">
        <button type="button" class="k-person-name" onClick={() => onOpenPerson(person.id)}>
          <bdi>{person.name}</bdi>
        </button>
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
