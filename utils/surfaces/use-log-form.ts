import { useState } from 'preact/hooks';
import type { InteractionDraft } from '../core/views.ts';
import type { CurrentPage } from './current-page.ts';
import { readPasted } from './read-pasted.ts';
import { type Beginning, useBeginning } from './use-beginning.ts';
import type { NamedCommunity } from './use-communities.ts';
import { useLogging } from './use-logging.ts';

/** Whom the page is about, unless the user took them out of it. */
function useWhom({ profile, personId }: Beginning) {
  const [dropped, setDropped] = useState<string>();
  const isIn = profile?.url !== dropped;
  return {
    profile: isIn ? profile : undefined,
    personId: isIn ? personId : undefined,
    drop: () => setDropped(profile?.url),
  };
}

/**
 * The quick log of the current page: all that its form needs, and what comes of it.
 * @param places the communities that a contact can have been in.
 */
export function useLogForm(page: CurrentPage, places: readonly NamedCommunity[]) {
  const { beginning, isRestored, isTyped, onTyped, startAfresh } = useBeginning(
    page.view.value,
    page.url.value,
  );
  const { key, people, initial, url } = beginning;
  const { profile, personId, drop } = useWhom(beginning);
  const { save, form } = useLogging({ key, places, personId: personId ?? people[0]?.id, isTyped });
  const onSave = async (draft: InteractionDraft) => {
    if (!(await save(draft, { ...(profile ? { profile } : {}), ...(url ? { url } : {}) }))) return;
    await startAfresh();
    await page.refresh();
  };
  return {
    isRestored,
    startAfresh: () => void startAfresh(),
    key,
    form: {
      ...form,
      ...{ people, initial, isNewLine: beginning.isNewLine },
      readPasted,
      profileName: profile?.name,
      profileId: personId,
      onDropProfile: drop,
      onChange: onTyped,
      onSave: (draft: InteractionDraft) => void onSave(draft),
    },
  };
}
