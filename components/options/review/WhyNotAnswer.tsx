import type { WhyNot as Answer } from '../../../utils/core/evidence/why-not.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { Asking } from './asking.ts';
import type { ReviewProps } from './Review.tsx';
import { Bar } from './ShareMark.tsx';
import { partText, percentText } from './share-words.ts';
import { lackTexts, PART_TEXTS, verdictText, wouldText } from './why-not-words.ts';
import { peopleOf, reasonText } from './words.ts';

type AnswerProps = Pick<ReviewProps, 'lookups' | 'onOpenPerson' | 'onGo'>;

function Reasons({ why, lookups, onOpenPerson }: { why: Answer } & AnswerProps) {
  const NAMED = 6;
  if (why.evidence.length === 0) return null;
  return (
    <div>
      <h4 class="k-label">What speaks for it</h4>
      <ul class="k-reasons">
        {why.evidence.map((evidence, place) => (
          <li key={`${evidence.kind}-${place}`} class="k-reason">
            <p dir="auto">{reasonText(evidence, lookups, 'join')}</p>
            <p class="k-row k-small k-reason-people">
              {peopleOf(evidence)
                .slice(0, NAMED)
                .map((id) => (
                  <button key={id} type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
                    <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
                  </button>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lacks({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h4 class="k-label">What is lacking</h4>
      <ul class="k-plain-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Woulds({ asking, lookups, onGo }: { asking: Asking } & AnswerProps) {
  const { woulds } = asking;
  if (!woulds) return <Loading label="Looking what would change that" lines={1} />;
  const wantsGoal = woulds.some(({ what, shown }) => shown && what.topic !== undefined);
  return (
    <div>
      <h4 class="k-label">What would change that</h4>
      {woulds.length === 0 && <p>Nothing that could be tried brings it up: no contact and no topic of it.</p>}
      <ul class="k-plain-list">
        {woulds.map((one) => (
          <li key={JSON.stringify(one.what)}>{wouldText(one, lookups.personName)}</li>
        ))}
      </ul>
      {wantsGoal && (
        <button type="button" class="k-link-button k-small" onClick={() => onGo('goals')}>
          Go to your goals
        </button>
      )}
    </div>
  );
}

function Parts({ parts }: Pick<Answer, 'parts'>) {
  if (parts.length === 0) return null;
  return (
    <Disclosure summary="What its score is made of">
      <ul class="k-why">
        {parts.map(({ part, share }) => (
          <li key={part}>
            <span>{PART_TEXTS[part]}</span>
            <span class="k-share">
              <Bar part={share} />
              <span>{`${partText(share)} (${percentText(share)})`}</span>
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const MAY_CHANGE: readonly Answer['verdict']['is'][] = ['nothing', 'crowded', 'below'];

/** The answer to why a community is not suggested. In: as far as it is known. Out: a person or a section to open. */
export function WhyNotAnswer(props: { asking: Asking } & AnswerProps) {
  const { why } = props.asking;
  if (why === undefined) return <Loading label="Looking where it stands" lines={3} />;
  if (why === 'unknown') return <p>There is no such community any more.</p>;
  return (
    <div class="k-stack k-stack-close">
      <p class="k-strong">{verdictText(why.verdict)}</p>
      <Reasons {...props} why={why} />
      {why.verdict.is !== 'member' && <Lacks texts={lackTexts(why)} />}
      {MAY_CHANGE.includes(why.verdict.is) && <Woulds {...props} />}
      <Parts parts={why.parts} />
    </div>
  );
}
