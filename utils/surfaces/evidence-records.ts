import type { Interaction } from '../core/interaction.ts';
import type { Note } from '../core/note.ts';
import type { Person } from '../core/person.ts';
import type { Evidence, Suggestion } from '../core/suggestion.ts';
import type { Store } from '../store/open.ts';
import { plain } from '../store/people.ts';

/** The records that evidence names, by id: what the review page opens behind each reason. */
export interface EvidenceRecords {
  people: ReadonlyMap<string, Person>;
  interactions: ReadonlyMap<string, Interaction>;
  notes: ReadonlyMap<string, Note>;
}

type Ids = Record<'people' | 'interactions' | 'notes', Set<string>>;

function collect(evidence: Evidence, ids: Ids): void {
  const named = evidence as Partial<
    Record<'personIds' | 'interactionIds' | 'noteIds', readonly string[]> &
      Record<'personId' | 'mentorId' | 'learnerId', string>
  >;
  for (const id of [named.personId, named.mentorId, named.learnerId, ...(named.personIds ?? [])])
    if (id !== undefined) ids.people.add(id);
  for (const id of named.interactionIds ?? []) ids.interactions.add(id);
  for (const id of named.noteIds ?? []) ids.notes.add(id);
}

async function fetchAll<T extends { id: string }>(
  ids: Iterable<string>,
  get: (id: string) => Promise<T | undefined>,
): Promise<Map<string, T>> {
  const found = await Promise.all([...ids].map(get));
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** Reads the records behind suggestions. What is gone by now is missing from the maps. */
export async function evidenceRecords(
  store: Store,
  suggestions: readonly Suggestion[],
): Promise<EvidenceRecords> {
  const ids: Ids = { people: new Set(), interactions: new Set(), notes: new Set() };
  for (const one of suggestions) {
    for (const evidence of one.evidence) collect(evidence, ids);
    if (one.kind === 'circle') for (const id of one.personIds) ids.people.add(id);
  }
  const interactions = await fetchAll(ids.interactions, (id) => store.db.get('interactions', id));
  for (const one of interactions.values()) for (const id of one.personIds) ids.people.add(id);
  const people = await fetchAll(ids.people, async (id) => {
    const stored = await store.db.get('people', id);
    return stored && plain(stored);
  });
  return { people, interactions, notes: await fetchAll(ids.notes, (id) => store.db.get('notes', id)) };
}
