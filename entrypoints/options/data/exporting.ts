import { signal } from '@preact/signals';
import { EXPORTS, type ExportWish } from '../../../components/options/data/export-wish.ts';
import { dayOf } from '../../../utils/core/day.ts';
import { Refusal } from '../../../utils/core/drafts.ts';
import { checkPassphrase } from '../../../utils/formats/sealed-key.ts';
import { offerFile } from '../../../utils/platform/files.ts';
import { counts } from '../../../utils/store/everything.ts';
import type { Store } from '../../../utils/store/open.ts';
import { unchanged } from '../../../utils/store/read-in-batches.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';
import type { Progress } from '../../../utils/surfaces/exports/progress.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';

/** How far the export is that is under way. */
export const exporting = signal<{ label: string; done: number; total?: number } | undefined>(undefined);

let working: AbortController | undefined;

/** Leaves the export that is under way. */
export const leaveExport = (): void => working?.abort();

/** The file that is wished for. */
async function fileOf(store: Store, wish: ExportWish, now: number, progress: Progress): Promise<Blob> {
  const communities = await allCommunities(store);
  const names = new Map(communities.map(({ id, name }) => [id, name]));
  if (wish.kind === 'table') {
    const { tableFile } = await import('../../../utils/surfaces/exports/tables.ts');
    return tableFile(store, wish.table, names, progress);
  }
  if (wish.kind === 'contacts') {
    const { cardsFile } = await import('../../../utils/surfaces/exports/cards.ts');
    return cardsFile(store, names, progress);
  }
  if (wish.kind === 'calendar') {
    const { calendarFile } = await import('../../../utils/surfaces/exports/calendar.ts');
    return calendarFile(store, communities, now, progress);
  }
  if (wish.kind === 'folder') {
    const { folderFile } = await import('../../../utils/surfaces/exports/folder.ts');
    return folderFile(store, communities, progress);
  }
  const { everythingFile } = await import('../../../utils/surfaces/exports/everything.ts');
  return everythingFile(store, wish.sealed ? wish.passphrase : undefined, now, progress);
}

/** How many records a file goes through, where that is known before. */
async function totalOf(store: Store, { kind, table }: ExportWish): Promise<number | undefined> {
  const all = await counts(store);
  if (kind === 'everything') return Object.values(all).reduce((sum, one) => sum + one, 0);
  if (kind === 'table') return all[table];
  return kind === 'calendar' ? undefined : all.people;
}

/** What a file is called. */
function nameOf({ kind, table, sealed }: ExportWish, day: string): string {
  if (kind === 'table') return `kithcraft-${table}-${day}.csv`;
  if (kind === 'contacts') return `kithcraft-contacts-${day}.vcf`;
  if (kind === 'calendar') return `kithcraft-calendar-${day}.ics`;
  if (kind === 'folder') return `kithcraft-folder-${day}.zip`;
  return sealed ? `kithcraft-${day}.kithcraft` : `kithcraft-${day}.json`;
}

async function written(wish: ExportWish, signal: AbortSignal): Promise<Blob> {
  const store = await records();
  const total = await totalOf(store, wish);
  const label = EXPORTS.find(({ kind }) => kind === wish.kind)?.label ?? '';
  const show = (done: number) => {
    exporting.value = { label: `Writing: ${label}`, done, ...(total === undefined ? {} : { total }) };
  };
  return unchanged(store, () => {
    let done = 0;
    show(0);
    const step = (count: number) => {
      done += count;
      show(done);
    };
    return fileOf(store, wish, Date.now(), { step, signal });
  });
}

/** Writes what is wished for into a file and offers it. What goes wrong is said; nothing is changed by it. */
export async function exportFile(wish: ExportWish): Promise<void> {
  if (exporting.value) return;
  const mine = new AbortController();
  working = mine;
  try {
    if (wish.kind === 'everything' && wish.sealed) checkPassphrase(wish.passphrase);
    const file = await written(wish, mine.signal);
    offerFile(nameOf(wish, dayOf(Date.now())), file);
    said.value = { tone: 'done', text: 'Exported. The file is with your downloads; keep it somewhere safe.' };
  } catch (error) {
    sayProblem(mine.signal.aborted ? new Refusal('Left before its end: no file was written.') : error);
  } finally {
    exporting.value = undefined;
  }
}
