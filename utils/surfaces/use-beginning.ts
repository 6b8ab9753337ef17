import { useEffect, useRef, useState } from 'preact/hooks';
import { identityKey } from '../core/identity.ts';
import type { Profile } from '../core/profile.ts';
import type { InteractionDraft, PageView } from '../core/views.ts';
import type { KeptDraft } from '../platform/kept-draft.ts';
import { personView } from '../store/person-view.ts';
import { type HeldDraft, OwnDraft, waitingDraft } from './own-draft.ts';
import { pickable } from './pickable.ts';
import { records } from './records.ts';

type Picked = ReturnType<typeof pickable>;

/** What a log begins with, and the page it is begun on. A new `key` makes a new form. */
export interface Beginning {
  key: string;
  people: Picked[];
  /** Whom the page is about, and their id where they are known. */
  profile?: Profile;
  personId?: string;
  url?: string;
  initial?: InteractionDraft;
  /** What the line of the draft says is not in its fields yet. */
  isNewLine?: true;
  /** The page is not read yet. */
  isEarly?: boolean;
}

interface Restored extends KeptDraft {
  people: Picked[];
}

const worthKeeping = (draft: InteractionDraft): boolean =>
  [draft.about, draft.line ?? '', draft.followUpWhat ?? ''].some((text) => text.trim() !== '') ||
  [draft.topics, draft.insights, draft.links, draft.gave, draft.got].some((list = []) => list.length > 0);

async function peopleOf({ personIds }: InteractionDraft): Promise<Picked[]> {
  if (personIds.length === 0) return [];
  const store = await records();
  const views = await Promise.all(personIds.map((id) => personView(store, id)));
  return views.flatMap((view) => (view ? [pickable(view.person)] : []));
}

type Waiting = HeldDraft & Pick<Restored, 'people'>;

/** The draft that waits for a form, with the people in it: see `waitingDraft`. */
async function waitingHere(signal?: AbortSignal): Promise<Waiting | undefined> {
  const waiting = await waitingDraft(signal);
  if (!waiting) return undefined;
  try {
    return { ...waiting, people: await peopleOf(waiting.kept.draft) };
  } catch (error) {
    waiting.letGo();
    throw error;
  }
}

type Whom = Pick<Beginning, 'profile' | 'personId'>;

/** Whom a page is about. */
function whomOn(view: PageView): Whom {
  if (view.kind !== 'profile') return {};
  return view.known ? { profile: view.profile, personId: view.known.person.id } : { profile: view.profile };
}

const keyOf = ({ profile }: Whom): string | undefined => profile && identityKey(profile.identity);

/** A kept draft belongs to the people it was typed about: somebody of the page of now comes in only if they were. */
function again({ people, draft, whom, isNew }: Restored, view: PageView, forms: number): Beginning {
  const here = whomOn(view);
  const isThem = whom !== undefined && keyOf(here) === whom;
  return {
    ...{ key: `restored ${forms}`, people, initial: draft },
    ...(isNew && { isNewLine: isNew }),
    ...(isThem ? here : {}),
  };
}

/** Whom the user asked for: they are in the log of any page. */
const askedFor = (view: PageView): Picked[] => (view.kind === 'person' ? [pickable(view.known.person)] : []);

const fresh = (view: PageView, url: string | undefined, forms: number): Beginning => ({
  key: [forms, ...askedFor(view).map(({ id }) => id)].join(' '),
  people: askedFor(view),
  ...whomOn(view),
  ...(url ? { url } : {}),
  isEarly: view.kind === 'looking',
});

/**
 * What the log form begins with: the person of the page, or what was typed before. From the first key on it stays as it
 * is, whatever page comes to the front: what was typed about one person is never saved with another. What is being typed in
 * another form stays there.
 */
export function useBeginning(view: PageView, url: string | undefined) {
  const [forms, setForms] = useState(0);
  const [restored, setRestored] = useState<Restored>();
  const [own] = useState(() => new OwnDraft());
  const typed = useRef(false);
  const held = useRef<Beginning>(undefined);
  if (!typed.current || !held.current)
    held.current = restored ? again(restored, view, forms) : fresh(view, url, forms);
  // Somebody typed faster than the page could be read: its person comes into the form as it is.
  else if (held.current.isEarly && view.kind !== 'looking')
    held.current = { ...held.current, ...whomOn(view), ...(url ? { url } : {}), isEarly: false };
  const beginning = held.current;

  const begin = (waiting: Waiting | undefined) => {
    if (waiting) own.become(waiting);
    setRestored(waiting && { ...waiting.kept, people: waiting.people });
  };
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const come = (waiting: Waiting | undefined) =>
      typed.current || signal.aborted ? waiting?.letGo() : begin(waiting);
    waitingHere(signal)
      .then(come)
      .catch((error: unknown) => signal.aborted || console.error(error));
    return () => {
      ending.abort();
      own.letGo();
    };
  }, []);
  const onTyped = (draft: InteractionDraft) => {
    typed.current = true;
    const whom = keyOf(held.current ?? {});
    const kept = worthKeeping(draft) ? { draft, ...(whom ? { whom } : {}) } : undefined;
    own.keep(kept).catch(console.error);
  };
  const startAfresh = async () => {
    typed.current = false;
    await own.drop().catch(console.error);
    // What was typed in the address bar meanwhile, or in a form that was closed, comes next.
    const next = await waitingHere().catch(console.error);
    // What came into the form of before while it was dropped goes with it.
    if (typed.current) await own.drop().catch(console.error);
    typed.current = false;
    begin(next ?? undefined);
    setForms((before) => before + 1);
  };
  return {
    beginning,
    isRestored: restored !== undefined,
    isTyped: () => typed.current,
    onTyped,
    startAfresh,
  };
}
