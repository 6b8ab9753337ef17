import type { Fact } from '../core/evidence/fact.ts';
import { type Share, scoreOn, shareOf } from '../core/evidence/share.ts';
import type { SuggestInput } from '../core/suggest.ts';
import type { Suggestion } from '../core/suggestion.ts';

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
 * Weighs pieces of evidence one after the other, with a pause between any two, so that the page answers meanwhile.
 * @param load reads what suggestions are computed from; called once, when something is to be weighed.
 * @param onShare is told each share as it is known; none of a suggestion that today's facts do not give any more.
 * @param pause resolves when the page has had its turn.
 */
export function weigher(
  load: () => Promise<SuggestInput>,
  onShare: (key: string, share: Share) => void,
  pause: () => Promise<void> = () => new Promise((done) => setTimeout(done)),
): Weigher {
  const known = new Set<string>();
  const scores = new Map<string, number | undefined>();
  let queue: ToWeigh[] = [];
  let busy = false;

  const scoreOf = (suggestion: Suggestion, input: SuggestInput) => {
    if (!scores.has(suggestion.id)) scores.set(suggestion.id, scoreOn(suggestion, input));
    return scores.get(suggestion.id);
  };
  const work = async () => {
    const input = await load();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { key, suggestion, facts } = next;
      const score = scoreOf(suggestion, input);
      if (score !== undefined) onShare(key, shareOf(suggestion, facts, input, score));
      await pause();
    }
  };
  const start = () => {
    if (busy || queue.length === 0) return;
    busy = true;
    work()
      .catch((error) => {
        // What cannot be read is said where the page reads it; the shares stay away.
        console.error(error);
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
      queue = [];
    },
  };
}
