import type { Community } from '../../core/community.ts';
import type { Kinds } from '../../core/kinds.ts';
import type { Person } from '../../core/person.ts';
import { type FileNames, markdownOf, type NamedCommunity } from '../../formats/markdown.ts';
import { fileNameFor } from '../../formats/markdown-file-name.ts';
import { type ArchivedFile, zipOf } from '../../formats/zip-out.ts';
import { kindsIn } from '../../store/kinds.ts';
import type { Store } from '../../store/open.ts';
import { inBatches } from '../../store/read-in-batches.ts';
import { gathered, partsOf } from './gathered.ts';
import { type Progress, watched } from './progress.ts';

const FOLDER = 'People';

type Communities = ReadonlyMap<string, NamedCommunity>;

/** What is known around a person's file. */
interface Known {
  names: FileNames;
  communities: Communities;
  kinds: Kinds;
}

/** The name of everybody's file: of two of one name the second gets a number. */
async function fileNames(store: Store): Promise<FileNames> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for await (const people of inBatches(store, 'people'))
    for (const { id, name } of people) names.set(id, fileNameFor(name, taken));
  return names;
}

async function textOf({ db }: Store, person: Person, { names, communities, kinds }: Known) {
  const transaction = db.transaction(['identities', 'notes', 'interactions', 'memberships']);
  const [pages, notes, interactions, memberships] = await Promise.all([
    transaction.objectStore('identities').index('personId').getAll(person.id),
    transaction.objectStore('notes').index('personId').getAll(person.id),
    transaction.objectStore('interactions').index('personIds').getAll(person.id),
    transaction.objectStore('memberships').index('who').getAll(person.id),
  ]);
  const theirs = memberships.map(({ communityId }) => communities.get(communityId) ?? { name: communityId });
  return markdownOf(
    person,
    pages.map(({ url }) => url),
    notes,
    interactions,
    theirs,
    names,
    kinds.nameOf,
  );
}

async function* filesOf(
  store: Store,
  communities: Communities,
  progress: Progress,
): AsyncGenerator<ArchivedFile> {
  const known = { names: await fileNames(store), communities, kinds: await kindsIn(store) };
  for await (const people of watched(inBatches(store, 'people', 100), progress))
    for (const person of people) {
      const name = `${FOLDER}/${known.names.get(person.id) ?? person.id}.md`;
      yield { name, text: await textOf(store, person, known) };
    }
}

/** A folder of Markdown files, one a person, as an archive. */
export function folderFile(
  store: Store,
  communities: readonly Community[],
  progress: Progress,
): Promise<Blob> {
  const named = new Map(
    communities.map(({ id, name, url }) => [id, url === undefined ? { name } : { name, url }] as const),
  );
  return gathered(partsOf(zipOf(filesOf(store, named, progress))), 'application/zip');
}
