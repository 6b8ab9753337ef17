import type { OwnExport } from '../../../../utils/core/imports/own-export.ts';
import { highWater } from '../../../../utils/platform/high-water.ts';
import { importEverything } from '../../../../utils/store/everything.ts';
import { records } from '../../../../utils/surfaces/records.ts';
import { said, sentenceOf } from '../../../../utils/surfaces/said.ts';

/** What came of a file, or why nothing did, as a sentence. */
export interface Outcome {
  tone: 'done' | 'problem';
  text: string;
}

/**
 * Takes an export of our own in, in one step that can be undone. Nothing is changed unless all of it can be.
 * @param onProgress is told how far it is. @param signal ends it, unless it is done already.
 */
export async function takeRecords(
  { all, leftOut }: OwnExport,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const written = await importEverything(await records(), all, Date.now(), onProgress, signal);
    const { added, updated, unchanged, forgotten } = written.result;
    const kept = forgotten > 0 ? ` ${forgotten} whom you asked to forget stayed away.` : '';
    const unfit = leftOut.length > 0 ? ` ${leftOut.length} that do not fit were left out.` : '';
    said.value = { tone: 'done', text: 'Imported in one step.', change: written.change };
    // What was lost is brought back with it, as far as it can be.
    if (added + updated > 0) await highWater.settle();
    return {
      tone: 'done',
      text: `Imported: ${added} added, ${updated} updated, ${unchanged} were there already.${kept}${unfit}`,
    };
  } catch (error) {
    return { tone: signal.aborted ? 'done' : 'problem', text: sentenceOf(error) };
  }
}
