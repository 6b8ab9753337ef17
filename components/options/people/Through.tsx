import type { Met } from '../../../utils/core/person.ts';
import type { PersonView } from '../../../utils/core/views.ts';

interface ThroughProps {
  met: Met;
  /** Who that is, where it is somebody known. */
  through: PersonView['through'];
  onOpenPerson(personId: string): void;
}

/** “through Okan”, within a sentence; nothing, where nobody is named or there any more. Out: them, to be looked at. */
export function Through({ met, through, onOpenPerson }: ThroughProps) {
  if (!through && met.through === undefined) return null;
  return (
    <>
      {' through '}
      {through ? (
        <button type="button" class="k-link-button" onClick={() => onOpenPerson(through.id)}>
          <bdi>{through.name}</bdi>
        </button>
      ) : (
        <bdi>{met.through}</bdi>
      )}
    </>
  );
}
