import type { InteractionDraft } from '../core/views.ts';
import { type KeptDraft, keepDraft, keptDraft, keptLines, setKeptLines } from '../platform/kept-draft.ts';

const draftOf = (line: string): InteractionDraft => ({
  ...{ personIds: [], newNames: [], kind: 'met', when: '' },
  ...{ about: '', topics: [], followUpOn: '', line },
});

// Two that come at once must not write over each other.
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kithcraft-lines', work) as Promise<T>;

/** Keeps a line that was typed outside of the form: it is the next draft, or waits until the draft there is was saved. */
export const keepLine = (line: string): Promise<void> =>
  alone(async () => {
    if (await keptDraft()) await setKeptLines([...(await keptLines()), line]);
    else await keepDraft({ draft: draftOf(line), isNew: true });
  });

/** Makes the line that waited longest the draft, if one waits. @returns the draft. */
export const nextDraft = (): Promise<KeptDraft | undefined> =>
  alone(async () => {
    const [line, ...rest] = await keptLines();
    if (line === undefined) return undefined;
    const kept: KeptDraft = { draft: draftOf(line), isNew: true };
    await keepDraft(kept);
    await setKeptLines(rest);
    return kept;
  });
