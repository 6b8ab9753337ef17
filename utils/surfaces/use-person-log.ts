import { useRef, useState } from 'preact/hooks';
import type { Person } from '../core/person.ts';
import type { InteractionDraft } from '../core/views.ts';
import { pickable } from './pickable.ts';
import type { NamedCommunity } from './use-communities.ts';
import { useLogging } from './use-logging.ts';

/**
 * The log of a contact with somebody, on their own page: all that its form needs. It is in nobody's way while it is not used.
 * @param places the communities that a contact can have been in.
 */
export function usePersonLog(person: Person, places: readonly NamedCommunity[]) {
  const [saved, setSaved] = useState(0);
  const typed = useRef(false);
  const key = `${person.id} ${saved}`;
  const { save, form } = useLogging({ key, places, personId: person.id, isTyped: () => typed.current });
  const onSave = async (draft: InteractionDraft) => {
    if (!(await save(draft, {}))) return;
    typed.current = false;
    setSaved((before) => before + 1);
  };
  return {
    key,
    form: {
      ...form,
      people: [pickable(person)],
      onChange: () => {
        typed.current = true;
      },
      onSave: (draft: InteractionDraft) => void onSave(draft),
    },
  };
}
