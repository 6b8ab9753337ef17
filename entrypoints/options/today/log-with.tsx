import { useMemo, useState } from 'preact/hooks';
import { LogForm } from '../../../components/log/LogForm.tsx';
import { dayOf } from '../../../utils/core/day.ts';
import { INTERACTION_KINDS } from '../../../utils/core/interaction-kinds.ts';
import type { Person } from '../../../utils/core/person.ts';
import type { InteractionDraft } from '../../../utils/core/views.ts';
import { pickable } from '../../../utils/surfaces/pickable.ts';
import { quickLog } from '../../../utils/surfaces/quick-log.ts';
import { lineReader } from '../../../utils/surfaces/understand-line.ts';
import { useCommunities } from '../../../utils/surfaces/use-communities.ts';
import { topicNames, useLate } from '../../../utils/surfaces/use-late.ts';
import { useNearPlaces } from '../../../utils/surfaces/use-near-places.ts';
import { usePeopleSearch } from '../../../utils/surfaces/use-people-search.ts';

/** The log of a contact with somebody who is due. Out: it was saved. */
export function LogWith({ people, onSaved }: { people: readonly Person[]; onSaved(): void }) {
  const [busy, setBusy] = useState(false);
  const search = usePeopleSearch();
  const near = useNearPlaces();
  const { communities } = useCommunities();
  const topicSuggestions = useLate<string[]>([], topicNames);
  const understand = useMemo(() => lineReader(), []);
  const save = async (draft: InteractionDraft) => {
    if (busy) return;
    setBusy(true);
    if (await quickLog(draft, {})) onSaved();
    else setBusy(false);
  };
  return (
    <div class="k-panel">
      <LogForm
        kinds={INTERACTION_KINDS}
        people={people.map(pickable)}
        {...search}
        {...near}
        places={communities}
        topicSuggestions={topicSuggestions}
        understand={understand}
        today={dayOf(Date.now())}
        busy={busy}
        onSave={(draft) => void save(draft)}
      />
    </div>
  );
}
