import { useMemo, useRef, useState } from 'preact/hooks';
import { dayOf } from '../core/day.ts';
import type { InteractionDraft } from '../core/views.ts';
import type { LogContext } from '../store/interactions.ts';
import { lastContact } from './last-contact.ts';
import { quickLog } from './quick-log.ts';
import { records } from './records.ts';
import { sayProblem } from './said.ts';
import { lineReader } from './understand-line.ts';
import type { NamedCommunity } from './use-communities.ts';
import { useKinds } from './use-kinds.ts';
import { topicNames, useLate } from './use-late.ts';
import { useNearPlaces } from './use-near-places.ts';
import { usePeopleSearch } from './use-people-search.ts';

/** An Enter that is held or pressed twice means one contact, not two. */
const AGAIN_MS = 600;

interface Logging {
  /** Of the form: a new one for each contact. */
  key: string;
  /** The communities that a contact can have been in. */
  places: readonly NamedCommunity[];
  /** Whom the form is about, where they are known. */
  personId: string | undefined;
  /** Whether anything was typed since the last save. */
  isTyped(): boolean;
}

/** What a form for a contact needs wherever it stands, and how it is saved. */
export function useLogging({ key, places, personId, isTyped }: Logging) {
  const [busy, setBusy] = useState(false);
  const savedAt = useRef(0);
  const search = usePeopleSearch();
  const near = useNearPlaces();
  const { all } = useKinds();
  const kinds = useMemo(() => all.map(({ id }) => id), [all]);
  // Anew for each contact: whoever was added by the last one is known by now.
  const understand = useMemo(() => lineReader(), [key]);
  const topicSuggestions = useLate<string[]>([], topicNames);

  /** @returns whether it was saved. */
  const save = async (draft: InteractionDraft, context: LogContext): Promise<boolean> => {
    if (!isTyped() && Date.now() - savedAt.current < AGAIN_MS) return false;
    setBusy(true);
    const saved = await quickLog(draft, context);
    setBusy(false);
    if (saved) savedAt.current = Date.now();
    return saved;
  };
  const onAgain = async () => {
    try {
      return await lastContact(await records(), personId, places, understand);
    } catch (error) {
      sayProblem(error);
      return undefined;
    }
  };
  const today = dayOf(Date.now());
  return {
    save,
    form: {
      ...{ kinds, ...search, ...near, places, topicSuggestions },
      ...{ understand, onAgain, today, busy },
    },
  };
}
