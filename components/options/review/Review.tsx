import { useRef } from 'preact/hooks';
import { LANGUAGE } from '../../../utils/core/language.ts';
import type { Decision, Review as Reviewed } from '../../../utils/core/review.ts';
import type { CircleSuggestion, Suggested, Suggestion } from '../../../utils/core/suggestion.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { SectionId } from '../OptionsShell.tsx';
import { Page } from '../Page.tsx';
import type { Asking } from './asking.ts';
import type { Lookups } from './lookups.ts';
import { Needs } from './Needs.tsx';
import { ReviewedList } from './ReviewedList.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import { WhyNot } from './WhyNot.tsx';
import type { Weighing } from './weighing.ts';

export interface ReviewProps {
  /** Undefined while they are computed for the first time. */
  suggested: Suggested | undefined;
  /** How many of all people have been read, where all have to be read first. */
  reading?: { done: number; total: number } | undefined;
  /** Without those that came back. */
  reviewed: readonly Reviewed[];
  lookups: Lookups;
  weighing: Weighing;
  /** The community that the user asked about, and the answer. */
  asking?: Asking | undefined;
  onAsk(communityId: string): void;
  /** Milliseconds. */
  now: number;
  /** `YYYY-MM-DD` */
  today: string;
  /** The decision, with the title as the user saw it. */
  onDecide(suggestion: Suggestion, decision: Decision, title: string): void;
  /** Takes a review back: the suggestion is open again. */
  onReopen(reviewId: string): void;
  /** An accepted one has come about. */
  onDone(reviewId: string): void;
  /** The entries behind a suggestion are about to be shown: read them, so that `lookups` finds them. */
  onOpenEvidence?: ((suggestion: Suggestion) => void) | undefined;
  onOpenPerson(id: string): void;
  onOpenPage(url: string): void;
  /** Answers `false`, or a promise of it, where the text could not be copied. */
  onCopy(text: string): unknown;
  /** Offers the meetings of a circle as a calendar file: its title, and how often it meets, in days. */
  onCalendar(circle: CircleSuggestion, title: string, everyDays: number): void;
  /** To the section in which a need can be met. */
  onGo(section: SectionId): void;
}

function Open(props: ReviewProps) {
  const { suggested, reading } = props;
  if (!suggested && reading) {
    const [done, total] = [reading.done, reading.total].map((count) => count.toLocaleString(LANGUAGE));
    return <Progress label={`Looking through your people: ${done} of ${total}`} {...reading} />;
  }
  if (!suggested) return <Loading label="Looking through your people" lines={7} />;
  return (
    <>
      {suggested.suggestions.length > 0 && (
        <ul class="k-suggestions">
          {suggested.suggestions.map((one) => (
            <SuggestionItem key={one.id} {...props} suggestion={one} />
          ))}
        </ul>
      )}
      <Needs
        needs={suggested.needs}
        alone={suggested.suggestions.length === 0}
        reviewed={props.reviewed.length > 0}
        onGo={props.onGo}
      />
    </>
  );
}

/** Suggestions to decide on, and those decided. In: both, and the lookups for what they name. Out: the decisions. */
export function Review(props: ReviewProps) {
  const question = useRef<HTMLInputElement>(null);
  return (
    <Page
      title="Review"
      lead={
        <>
          Communities to join, circles to form, and ties to take up or to make, from the people you know and
          what you talk about. You decide; each one shows its evidence.{' '}
          <button type="button" class="k-link-button" onClick={() => question.current?.focus()}>
            Ask why a community is not here
          </button>
        </>
      }
    >
      <Open {...props} />
      <WhyNot {...props} inputRef={question} />
      <ReviewedList {...props} />
    </Page>
  );
}
