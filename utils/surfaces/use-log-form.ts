import { useMemo, useRef, useState } from 'preact/hooks';
import { dayOf } from '../core/day.ts';
import type { InteractionDraft } from '../core/views.ts';
import type { CurrentPage } from './current-page.ts';
import { lastContact } from './last-contact.ts';
import { quickLog } from './quick-log.ts';
import { records } from './records.ts';
import { sayProblem } from './said.ts';
import { lineReader } from './understand-line.ts';
import { type Beginning, useBeginning } from './use-beginning.ts';
import type { NamedCommunity } from './use-communities.ts';
import { useKinds } from './use-kinds.ts';
import { topicNames, useLate } from './use-late.ts';
import { useNearPlaces } from './use-near-places.ts';
import { usePeopleSearch } from './use-people-search.ts';

/** An Enter that is held or pressed twice means one contact, not two. */
const AGAIN_MS = 600;

/** Whom the page is about, unless the user took them out of it. */
function useWhom({ profile }: Beginning) {
  const [dropped, setDropped] = useState<string>();
  const inIt = profile?.url === dropped ? undefined : profile;
  return { profile: inIt, drop: () => setDropped(profile?.url) };
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
  const { profile, drop } = useWhom(beginning);
  const [busy, setBusy] = useState(false);
  const savedAt = useRef(0);
  const search = usePeopleSearch();
  const near = useNearPlaces();
  const { all } = useKinds();
  const kinds = useMemo(() => all.map(({ id }) => id), [all]);
  // Anew for each contact: whoever was added by the last one is known by now.
  const understand = useMemo(() => lineReader(), [beginning.key]);
  const topicSuggestions = useLate<string[]>([], topicNames);

  const save = async (draft: InteractionDraft) => {
    if (!isTyped() && Date.now() - savedAt.current < AGAIN_MS) return;
    setBusy(true);
    const { url } = beginning;
    const saved = await quickLog(draft, {
      ...(profile ? { profile } : {}),
      ...(url ? { url } : {}),
    });
    setBusy(false);
    if (!saved) return;
    savedAt.current = Date.now();
    await startAfresh();
    await page.refresh();
  };
  const again = async () => {
    try {
      return await lastContact(await records(), beginning.personId, places, understand);
    } catch (error) {
      sayProblem(error);
      return undefined;
    }
  };
  return {
    isRestored,
    startAfresh: () => void startAfresh(),
    key: beginning.key,
    form: {
      kinds,
      people: beginning.people,
      initial: beginning.initial,
      isNewLine: beginning.isNewLine,
      ...search,
      ...near,
      places,
      topicSuggestions,
      understand,
      onAgain: again,
      today: dayOf(Date.now()),
      profileName: profile?.name,
      profileId: beginning.personId,
      onDropProfile: drop,
      busy,
      onChange: onTyped,
      onSave: (draft: InteractionDraft) => void save(draft),
    },
  };
}
