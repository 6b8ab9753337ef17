import type { Evidence, Suggestion } from '../../../utils/core/suggestion.ts';
import type { Lookups } from './lookups.ts';
import { ShareMark } from './ShareMark.tsx';
import type { Weighing } from './weighing.ts';
import { reasonText } from './words.ts';

interface WhyProps {
  suggestion: Suggestion;
  lookups: Lookups;
  weighing: Weighing;
}

const MOST = 3;
const TIE_ALONE = 'No goal of yours names a topic: only that it was strong speaks for it.';

/** The best reason of each kind first, then what is left, by their places. Evidence comes best first. */
export function topReasons(evidence: readonly Evidence[]): number[] {
  const places = evidence.map((_, place) => place);
  const isFirst = (place: number) =>
    evidence.findIndex(({ kind }) => kind === evidence[place]?.kind) === place;
  return [...places.filter(isFirst), ...places.filter((place) => !isFirst(place))].slice(0, MOST);
}

/** The three reasons that say most, each with its share. */
export function Why({ suggestion, lookups, weighing }: WhyProps) {
  const { evidence, kind } = suggestion;
  return (
    <div>
      <div class="k-why-head" aria-hidden="true">
        <span>Why</span>
        <span>Share of the score</span>
      </div>
      <ul class="k-why" aria-label="Why">
        {topReasons(evidence).map((place) => (
          <li key={place}>
            <span dir="auto">{reasonText(evidence[place] as Evidence, lookups, kind)}</span>
            <ShareMark share={weighing.share(suggestion, place)} />
          </li>
        ))}
        {kind === 'reconnect' && suggestion.topic === undefined && <li class="k-soft">{TIE_ALONE}</li>}
      </ul>
    </div>
  );
}
