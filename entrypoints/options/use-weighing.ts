import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Weighing } from '../../components/options/review/weighing.ts';
import { entryFacts, type Fact, factsOf, factsOfPerson } from '../../utils/core/evidence/fact.ts';
import type { Share } from '../../utils/core/evidence/share.ts';
import type { SuggestInput } from '../../utils/core/suggest.ts';
import type { Evidence, Suggested, Suggestion } from '../../utils/core/suggestion.ts';
import { weigher } from '../../utils/surfaces/weigher.ts';

const keyOf = ({ id }: Suggestion, place: number, of = ''): string => `${id} ${place} ${of}`;

/** What one person or entry says within a reason. */
const factsWithin = (evidence: Evidence, id: string): Fact[] => {
  const entry = entryFacts(evidence).filter(
    (fact) =>
      (fact.fact === 'interaction' && fact.interactionId === id) ||
      (fact.fact === 'note' && fact.noteId === id),
  );
  return entry.length > 0 ? entry : factsOfPerson(evidence, id);
};

/**
 * What the evidence of suggestions is worth, found out as it is asked for and anew when they are computed again.
 * @param meant the suggestion behind one that is shown in the user's words.
 */
export function useWeighing(
  suggested: Suggested | undefined,
  load: () => Promise<SuggestInput>,
  meant: (shown: Suggestion) => Suggestion,
): Weighing {
  const [shares, setShares] = useState<ReadonlyMap<string, Share>>(new Map());
  const desk = useMemo(
    () => weigher(load, (key, share) => setShares((before) => new Map(before).set(key, share))),
    [suggested?.at],
  );
  useEffect(() => {
    setShares(new Map());
    return () => desk.end();
  }, [desk]);
  return {
    share: (suggestion, place, of) => shares.get(keyOf(suggestion, place, of)),
    weigh(shown) {
      const suggestion = meant(shown);
      desk.weigh(
        suggestion.evidence.map((one, place) => ({
          key: keyOf(suggestion, place),
          suggestion,
          facts: factsOf(one),
        })),
      );
    },
    weighWithin(shown, place, ids) {
      const suggestion = meant(shown);
      const evidence = suggestion.evidence[place];
      if (!evidence) return;
      desk.weigh(
        ids.map((id) => ({
          key: keyOf(suggestion, place, id),
          suggestion,
          facts: factsWithin(evidence, id),
        })),
      );
    },
  };
}
