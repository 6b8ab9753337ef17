import { useMemo } from 'preact/hooks';
import type { SuggestInput } from '../../utils/core/suggest.ts';
import type { Suggested } from '../../utils/core/suggestion.ts';
import { records } from '../../utils/surfaces/records.ts';

async function read(at: number): Promise<SuggestInput> {
  const [{ suggestInput }, store] = await Promise.all([
    import('../../utils/surfaces/suggest-input.ts'),
    records(),
  ]);
  return suggestInput(store, at);
}

/** Reads what the suggestions were computed from: when it is first needed, and again after they were computed anew. */
export function useSuggestInput(suggested: Suggested | undefined): () => Promise<SuggestInput> {
  return useMemo(() => {
    let reading: Promise<SuggestInput> | undefined;
    return () => {
      reading ??= read(suggested?.at ?? Date.now());
      return reading;
    };
  }, [suggested?.at]);
}
