import type { Decision, Review } from '../../../utils/core/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { longDay } from '../../ui/time.ts';
import { When } from '../../ui/When.tsx';
import { capital } from '../../ui/words.ts';
import type { ReviewProps } from './Review.tsx';

type ReviewedProps = Pick<ReviewProps, 'reviewed' | 'now' | 'onReopen' | 'onDone'>;

const GROUPS: readonly Decision['kind'][] = ['accepted', 'snoozed', 'done', 'dismissed'];

function decisionText(decision: Decision): string {
  if (decision.kind === 'dismissed') return `Dismissed: ${decision.reason}`;
  if (decision.kind === 'snoozed') return `Snoozed until ${longDay(decision.until)}`;
  return capital(decision.kind);
}

function One({ review, now, onReopen, onDone }: { review: Review } & ReviewedProps) {
  return (
    <li class="k-row k-row-apart">
      <div class="k-grow">
        <p class="k-strong" dir="auto">
          {review.title}
        </p>
        <p class="k-soft k-small">
          {decisionText(review.decision)} · <When at={review.at} now={now} />
        </p>
      </div>
      <div class="k-row k-row-close">
        {review.decision.kind === 'accepted' && (
          <Button small label={`Done: ${review.title}`} onClick={() => onDone(review.id)}>
            Done
          </Button>
        )}
        <Button small look="quiet" label={`Undo: ${review.title}`} onClick={() => onReopen(review.id)}>
          Undo
        </Button>
      </div>
    </li>
  );
}

/** What was decided, by decision. Out: a review to take back, an accepted one that is done. */
export function ReviewedList(props: ReviewedProps) {
  if (props.reviewed.length === 0) return null;
  return (
    <section class="k-part" aria-labelledby="k-reviewed">
      <h2 class="k-part-title" id="k-reviewed">
        Reviewed
      </h2>
      {GROUPS.map((kind) => {
        const group = props.reviewed.filter((one) => one.decision.kind === kind);
        if (group.length === 0) return null;
        return (
          <Disclosure key={kind} summary={`${capital(kind)} (${group.length})`} open={kind === 'accepted'}>
            <ul class="k-list">
              {group.map((one) => (
                <One key={one.id} {...props} review={one} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
