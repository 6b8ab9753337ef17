import type { Fact } from '../core/evidence/fact.ts';
import { type Share, scoreInSteps, shareInSteps } from '../core/evidence/share.ts';
import type { SuggestInput } from '../core/suggest.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { inSlices } from './in-slices.ts';

/** Something to weigh: what goes with some facts of a suggestion. */
export interface ToWeigh {
  key: string;
  suggestion: Suggestion;
  facts: readonly Fact[];
}

export interface Weigher {
  /** What was asked for last is weighed first; nothing is weighed twice. */
  weigh(all: readonly ToWeigh[]): void;
  /** Nobody waits any more. */
  end(): void;
}

/**
 * Weighs pieces of evidence one after the other, in slices between which the page answers.
 * @param load reads what suggestions are computed from; called once, when something is to be weighed.
 * @param onShare is told each share as it is known; none of a suggestion that today's facts do not give any more.
 */
export function weigher(
  load: () => Promise<SuggestInput>,
  onShare: (key: string, share: Share) => void,
): Weigher {
  const ending = new AbortController();
  const known = new Set<string>();
  const scores = new Map<string, number | undefined>();
  let queue: ToWeigh[] = [];
  let busy = false;

  const scoreOf = async (suggestion: Suggestion, input: SuggestInput) => {
    if (!scores.has(suggestion.id))
      scores.set(suggestion.id, await inSlices(scoreInSteps(suggestion, input), ending.signal));
    return scores.get(suggestion.id);
  };
  const work = async () => {
    const input = await load();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { key, suggestion, facts } = next;
      const score = await scoreOf(suggestion, input);
      if (score === undefined) continue;
      const share = await inSlices(shareInSteps(suggestion, facts, input, score), ending.signal);
      onShare(key, share);
    }
  };
  const start = () => {
    if (busy || queue.length === 0) return;
    busy = true;
    work()
      .catch((error) => {
        // What cannot be read is said where the page reads it; the shares stay away.
        if (!ending.signal.aborted) console.error(error);
        queue = [];
      })
      .finally(() => {
        busy = false;
        start();
      });
  };
  return {
    weigh(all) {
      const fresh = all.filter(({ key }) => !known.has(key));
      for (const { key } of fresh) known.add(key);
      queue = [...fresh, ...queue];
      start();
    },
    end() {
      ending.abort();
      queue = [];
    },
  };
}
