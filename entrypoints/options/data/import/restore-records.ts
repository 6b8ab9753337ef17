import type { Everything } from '../../../../utils/core/everything.ts';
import { highWater } from '../../../../utils/platform/high-water.ts';
import { importEverything } from '../../../../utils/store/everything.ts';
import { records } from '../../../../utils/surfaces/records.ts';
import { said, sentenceOf } from '../../../../utils/surfaces/said.ts';

/** What came of a file, or why nothing did, as a sentence. */
export interface Outcome {
  tone: 'done' | 'problem';
  text: string;
}

/** Takes an export of our own in, in one step that can be undone. Nothing is changed unless all of it can be. */
export async function restoreRecords(everything: Everything): Promise<Outcome> {
  try {
    const { result, change } = await importEverything(await records(), everything, Date.now());
    const { added, updated, unchanged, forgotten } = result;
    const kept = forgotten > 0 ? ` ${forgotten} whom you asked to forget stayed away.` : '';
    said.value = { tone: 'done', text: 'Imported in one step.', change };
    // What was lost is brought back with it, as far as it can be.
    if (added + updated > 0) await highWater.settle();
    return {
      tone: 'done',
      text: `Imported: ${added} added, ${updated} updated, ${unchanged} were there already.${kept}`,
    };
  } catch (error) {
    return { tone: 'problem', text: sentenceOf(error) };
  }
}
