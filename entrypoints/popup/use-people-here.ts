import { useState } from 'preact/hooks';
import type { Finding } from '../../components/here/PeopleHere.tsx';
import type { Person } from '../../utils/core/person.ts';
import type { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { peopleLinked, peopleNamed } from '../../utils/surfaces/people-here.ts';
import { pickable } from '../../utils/surfaces/pickable.ts';

/** Who on the current page is known: looked for when the user asks, never before. */
export function usePeopleHere(page: CurrentPage) {
  const [linked, setLinked] = useState<Finding<Person>>('not asked');
  const [named, setNamed] = useState<Finding<readonly Person[]>>('not asked');
  const look = async <T>(set: (found: Finding<T>) => void, find: () => Promise<Finding<T>>) => {
    set('looking');
    set(await find().catch((): Finding<T> => 'failed'));
  };
  const linkedIds = Array.isArray(linked) ? linked.map(({ id }) => id) : [];
  const found = [linked, named].flatMap((one): readonly Person[] => (Array.isArray(one) ? one.flat() : []));
  return {
    /** All who were found, to be offered in the log. */
    known: found.map(pickable),
    linked,
    named,
    onLook: () => void look(setLinked, peopleLinked),
    onLookForNames: () => void look(setNamed, () => peopleNamed(linkedIds)),
    onShow(personId: string) {
      void page.show(personId);
      // Their card stands above the list.
      scrollTo({ top: 0 });
    },
  };
}
