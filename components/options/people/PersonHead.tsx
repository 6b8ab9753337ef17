import { dayOf } from '../../../utils/core/day.ts';
import { saysHowMet } from '../../../utils/core/met.ts';
import type { PersonView } from '../../../utils/core/views.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { OnDay, When } from '../../ui/When.tsx';
import { counted } from '../../ui/words.ts';
import { isThrough, Through } from './Through.tsx';

interface PersonHeadProps {
  view: PersonView;
  /** Milliseconds. */
  now: number;
  onOpenPerson(personId: string): void;
}

function HowMet({ view, now, onOpenPerson }: PersonHeadProps) {
  const { met } = view.person;
  if (!met || !saysHowMet(met, view.through)) return null;
  return (
    <p>
      <bdi>
        You met
        {met.on && (
          <>
            {' '}
            <OnDay day={met.on} today={dayOf(now)} />
          </>
        )}
        {isThrough({ met, through: view.through }) && ' through '}
        <Through met={met} through={view.through} onOpenPerson={onOpenPerson} />
        {met.how ? (
          <>
            : <bdi>{met.how}</bdi>
          </>
        ) : (
          '.'
        )}
      </bdi>
    </p>
  );
}

/** Who this is, how the user met them, and how much there is about them. Out: through whom, to be looked at. */
export function PersonHead(props: PersonHeadProps) {
  const { person, interactions, notes } = props.view;
  return (
    <header class="k-person-head">
      <Avatar id={person.id} name={person.name} size="l" />
      <div class="k-grow">
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        <p class="k-soft">
          <bdi>
            {counted(person.tie.count || interactions.length, 'interaction')}, {counted(notes.length, 'note')}
            . Saved <When at={person.createdAt} now={props.now} />.
          </bdi>
        </p>
        <HowMet {...props} />
      </div>
    </header>
  );
}
