import type { PersonView } from '../../utils/core/views.ts';
import { placeOf } from '../person/community-name.ts';
import { InteractionEntry } from '../person/InteractionEntry.tsx';
import { Button } from '../ui/Button.tsx';
import { counted } from '../ui/words.ts';
import type { CardProps } from './Card.tsx';
import { Section } from './Section.tsx';

interface RecentProps extends Pick<CardProps, 'now' | 'personName' | 'communities' | 'onOpenPerson'> {
  known: PersonView;
}

const MOST = 5;

/** The names of the others in an interaction, where they can be named. */
const othersIn = (personIds: readonly string[], { known, personName }: RecentProps): string[] =>
  personIds.flatMap((id) => (id === known.person.id ? [] : (personName?.(id) ?? [])));

/** The latest interactions with a person. Out: the wish to see all, on the person's own page. */
export function RecentInteractions(props: RecentProps) {
  const { known, now, onOpenPerson } = props;
  if (known.interactions.length === 0) return null;
  const { count } = known.person.tie;
  return (
    <Section title="Recent interactions">
      <ul class="k-entries">
        {known.interactions.slice(0, MOST).map((one) => (
          <li key={one.id} class="k-entry">
            <InteractionEntry
              interaction={one}
              now={now}
              others={othersIn(one.personIds, props)}
              place={placeOf(one, props.communities)}
            />
          </li>
        ))}
      </ul>
      {count > MOST && (
        <div>
          <Button small look="quiet" onClick={() => onOpenPerson(known.person.id)}>
            Show all {counted(count, 'interaction')}
          </Button>
        </div>
      )}
    </Section>
  );
}
