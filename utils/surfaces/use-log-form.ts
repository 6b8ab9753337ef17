import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../core/day.ts';
import { INTERACTION_KINDS } from '../core/interaction-kinds.ts';
import type { InteractionDraft, PageView } from '../core/views.ts';
import { dropDraft, keepDraft, keptDraft } from '../platform/kept-draft.ts';
import { personView } from '../store/person-view.ts';
import type { CurrentPage } from './current-page.ts';
import { pickable } from './pickable.ts';
import { quickLog } from './quick-log.ts';
import { records } from './records.ts';
import { topicNames, useLate } from './use-late.ts';
import { usePeopleSearch } from './use-people-search.ts';

/** What a form begins with. A new `key` makes a new form. */
interface Beginning {
  key: string;
  people: ReturnType<typeof pickable>[];
  initial?: Partial<InteractionDraft>;
}

const known = (view: PageView) => (view.kind === 'profile' ? view.known?.person : undefined);

const worthKeeping = (draft: InteractionDraft): boolean =>
  draft.about.trim() !== '' || draft.topics.length > 0;

async function peopleOf(draft: InteractionDraft) {
  const store = await records();
  const views = await Promise.all(draft.personIds.map((id) => personView(store, id)));
  return views.flatMap((view) => (view ? [pickable(view.person)] : []));
}

/** The form begins anew with the page's person, unless something is typed already: what is typed stays. */
function useBeginning(view: PageView) {
  const person = known(view);
  const [forms, setForms] = useState(0);
  const [restored, setRestored] = useState<Beginning>();
  const typed = useRef(false);
  const fresh: Beginning = { key: `${forms}:${person?.id ?? ''}`, people: person ? [pickable(person)] : [] };
  const shown = useRef(fresh);
  if (!typed.current) shown.current = restored ?? fresh;
  useEffect(() => {
    keptDraft()
      .then(async (draft) => {
        if (!draft || typed.current) return;
        setRestored({ key: 'restored', people: await peopleOf(draft), initial: draft });
      })
      .catch(console.error);
  }, []);
  const startAfresh = () => {
    typed.current = false;
    setRestored(undefined);
    setForms((before) => before + 1);
    dropDraft().catch(console.error);
  };
  return { beginning: shown.current, typed, restored: restored !== undefined, startAfresh };
}

/** The quick log of the current page: all that its form needs, and what comes of it. */
export function useLogForm(page: CurrentPage) {
  const view = page.view.value;
  const { beginning, typed, restored, startAfresh } = useBeginning(view);
  const [dropped, setDropped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const search = usePeopleSearch();
  const topicSuggestions = useLate<string[]>([], topicNames);
  const stranger =
    view.kind === 'profile' && !view.known && dropped !== view.profile.url ? view.profile : undefined;

  const onChange = (draft: InteractionDraft) => {
    typed.current = true;
    (worthKeeping(draft) ? keepDraft(draft) : dropDraft()).catch(console.error);
  };
  const onSave = async (draft: InteractionDraft) => {
    setBusy(true);
    const saved = await quickLog(page, draft, stranger !== undefined);
    setBusy(false);
    if (saved) startAfresh();
  };
  return {
    restored,
    startAfresh,
    key: beginning.key,
    form: {
      kinds: INTERACTION_KINDS,
      people: beginning.people,
      initial: beginning.initial,
      ...search,
      topicSuggestions,
      today: dayOf(Date.now()),
      profileName: stranger?.name,
      onDropProfile: () => setDropped(stranger?.url),
      busy,
      onChange,
      onSave: (draft: InteractionDraft) => void onSave(draft),
    },
  };
}
