import { useEffect, useState } from 'preact/hooks';
import type { Suggested } from '../../utils/core/suggestion.ts';
import { onSuggested } from '../../utils/platform/suggested.ts';
import { suggestedNow } from '../../utils/surfaces/review-desk.ts';
import { openAndSay, sayProblem } from '../../utils/surfaces/said.ts';

/** The suggestions as the background has them now and whenever it computes them again; undefined until the first. */
export function useSuggested(): Suggested | undefined {
  const [suggested, setSuggested] = useState<Suggested>();
  useEffect(() => {
    void openAndSay();
    suggestedNow().then(setSuggested, sayProblem);
    return onSuggested(setSuggested);
  }, []);
  return suggested;
}
