import type { Pickable } from '../../ui/offers.ts';

interface PersonLinkProps {
  person: Pick<Pickable, 'id' | 'name'>;
  onOpenPerson(personId: string): void;
}

/** The name of somebody else, within a sentence. Out: them, to be looked at. */
export function PersonLink({ person, onOpenPerson }: PersonLinkProps) {
  return (
    <button type="button" class="k-link-button" onClick={() => onOpenPerson(person.id)}>
      <bdi>{person.name}</bdi>
    </button>
  );
}
