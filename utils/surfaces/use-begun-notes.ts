import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type About, type BegunNote, begunId } from '../core/begun-note.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import type { NoteDraft, PageView } from '../core/views.ts';
import { begunNotes, dropBegun, keepBegun, onBegunNotes } from '../platform/begun-notes.ts';
import { placeOf } from '../platform/shown-person.ts';
import { type NoteAbout, writeNoteAbout } from '../store/notes.ts';
import type { CurrentPage } from './current-page.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';
import { useAsked } from './use-asked.ts';
import { topicNames, useLate } from './use-late.ts';
import { usePeopleSearch } from './use-people-search.ts';
import { nothingWaits } from './waited.ts';

/** Whom the page is about that a note was begun on, and their profile where they are not known yet. */
interface OnPage {
  noteId: string;
  about: About;
  profile?: Profile;
}

const named = ({ id, name }: Person): About => ({ id, name });

function onPage(note: BegunNote, view: PageView, url: string | undefined): OnPage | undefined {
  if (view.kind === 'person') return { noteId: note.id, about: named(view.known.person) };
  // Begun on another page: whoever this one is about has nothing to do with it.
  if (view.kind !== 'profile' || !note.url || !url || placeOf(note.url) !== placeOf(url)) return undefined;
  const { profile, known } = view;
  return known
    ? { noteId: note.id, about: named(known.person) }
    : { noteId: note.id, about: { name: profile.name }, profile };
}

/** The person of the page; once they are in it, they stay in it, whatever page comes to the front. */
function useOnPage(note: BegunNote, page: CurrentPage): OnPage | undefined {
  const held = useRef<OnPage>(undefined);
  if (held.current?.noteId !== note.id) held.current = undefined;
  const found = onPage(note, page.view.value, page.url.value);
  if (found && !held.current) held.current = found;
  return held.current;
}

function whomOf({ id, name }: About, here: OnPage | undefined, isHere: boolean): NoteAbout {
  if (isHere && here?.profile) return { profile: here.profile };
  return id === undefined ? { name } : { id };
}

/** All that the form of one begun note needs, and what comes of it. */
function useBegunNote(note: BegunNote, page: CurrentPage, onSaved: (id: string) => void) {
  const here = useOnPage(note, page);
  const search = usePeopleSearch();
  const topicSuggestions = useLate<string[]>([], topicNames);
  const known = here && !here.profile ? here.about : undefined;
  const onTyped = (draft: NoteDraft, about: About | undefined) => {
    const { about: _, ...rest } = note;
    const whom = about ?? known;
    keepBegun({ ...rest, draft, ...(whom && { about: whom }) }).catch(console.error);
  };
  const onSave = async (draft: NoteDraft, about: About) => {
    const whom = whomOf(about, here, about === here?.about);
    const saved = await attempt(
      async () => writeNoteAbout(await records(), whom, draft, note.url, Date.now()),
      () => `Note about ${about.name} kept.`,
    );
    if (!saved) return;
    onSaved(note.id);
    await dropBegun(note.id).catch(console.error);
    await page.refresh();
  };
  return { note, pagePerson: here?.about, ...search, topicSuggestions, onTyped, onSave };
}

/** A note with nothing in it yet, each time that one is asked for. It is kept from the first key on. */
function useAskedNote(): BegunNote | undefined {
  const asked = useAsked('note');
  return useMemo(
    () => asked && { id: begunId(Date.now(), crypto.randomUUID()), draft: { text: '' }, ...asked },
    [asked],
  );
}

/** What was emptied again says nothing any more, once its form is closed. */
async function dropBlank(): Promise<void> {
  const blank = (await begunNotes()).filter(({ draft }) => !draft.text.trim() && !draft.link?.trim());
  await Promise.all(blank.map(({ id }) => dropBegun(id)));
}

/** What is kept of the notes that were begun, and calls back when one comes that was not known. */
function useKeptNotes(onCame: () => void): readonly BegunNote[] {
  const [notes, setNotes] = useState<readonly BegunNote[]>([]);
  const known = useRef(new Set<string>());
  useEffect(() => {
    const ending = new AbortController();
    const load = async (came: boolean) => {
      const all = await begunNotes();
      if (came && all.some(({ id }) => !known.current.has(id))) onCame();
      known.current = new Set(all.map(({ id }) => id));
      setNotes(all);
    };
    dropBlank().then(() => load(false), console.error);
    onBegunNotes(() => void load(true).catch(console.error), ending.signal);
    return () => ending.abort();
  }, []);
  return notes;
}

/** The notes that were begun on pages and wait to be saved, the newest first; one that was discarded can come back. */
export function useBegunNotes(onCame: () => void) {
  const kept = useKeptNotes(onCame);
  const asked = useAskedNote();
  const [done, setDone] = useState<string>();
  const [discarded, setDiscarded] = useState<BegunNote>();
  useEffect(() => {
    nothingWaits().catch(console.error);
  }, []);
  useEffect(() => {
    if (asked) onCame();
  }, [asked]);
  const isNew = asked && asked.id !== done && !kept.some(({ id }) => id === asked.id);
  return {
    notes: isNew ? [asked, ...kept] : kept,
    discarded,
    /** It was saved. */
    finish: (id: string) => setDone(id),
    async discard(id: string) {
      // As it was typed last, which is what was kept.
      setDiscarded((await begunNotes()).find((one) => one.id === id));
      setDone(id);
      await dropBegun(id);
    },
    async bringBack() {
      if (discarded) await keepBegun(discarded);
      setDiscarded(undefined);
    },
  };
}

/** All that a page of ours needs to show the notes that were begun, beside the page in front. */
export function useBegun(page: CurrentPage) {
  const { notes, discarded, finish, discard, bringBack } = useBegunNotes(() => void page.look());
  return {
    ...{ notes, discarded },
    useForm: (note: BegunNote) => useBegunNote(note, page, finish),
    onDiscard: (id: string) => void discard(id).catch(console.error),
    onBringBack: () => void bringBack().catch(console.error),
  };
}
