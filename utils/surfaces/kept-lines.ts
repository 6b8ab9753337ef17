import type { InteractionDraft } from '../core/views.ts';
import { keepDraft } from '../platform/kept-draft.ts';
import { newDraftId } from './own-draft.ts';

const draftOf = (line: string): InteractionDraft => ({
  ...{ personIds: [], newNames: [], kind: 'met', when: '' },
  ...{ about: '', topics: [], followUpOn: '', line },
});

/** Keeps a line that was typed outside of the form: it is a draft that waits until those before it were saved. */
export const keepLine = (line: string): Promise<void> =>
  keepDraft({ id: newDraftId(), draft: draftOf(line), isNew: true });
