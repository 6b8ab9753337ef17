import { dayOf } from '../../utils/core/day.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { type FollowUpActs, NextFollowUp } from '../person/NextFollowUp.tsx';
import { classes } from '../ui/classes.ts';
import { Said } from '../ui/Said.tsx';
import { When } from '../ui/When.tsx';
import { capital } from '../ui/words.ts';

interface GlanceProps extends FollowUpActs {
  known: PersonView;
  now: number;
}

function Last({ known, now }: Pick<GlanceProps, 'known' | 'now'>) {
  const last = known.interactions[0];
  if (!last) return <p class="k-soft">No contact logged yet</p>;
  return (
    <>
      <p>
        <When at={last.at} now={now} /> <span class="k-soft">· {capital(last.kind)}</span>
      </p>
      {last.about !== '' && <Said text={last.about} soft />}
    </>
  );
}

/** When the user was last in touch, and when next. Out: what is done about it. */
export function Glance({ known, now, ...acts }: GlanceProps) {
  const { person } = known;
  const { next } = person;
  const today = dayOf(now);
  return (
    <dl class="k-glance">
      <div class="k-glance-one">
        <dt class="k-heading">Last contact</dt>
        <dd>
          <Last known={known} now={now} />
        </dd>
      </div>
      {next && (
        <div class={classes('k-glance-one', next.on <= today && 'k-glance-due')}>
          <dt class="k-heading">Next follow-up</dt>
          <dd>
            <NextFollowUp {...acts} person={person} next={next} today={today} />
          </dd>
        </div>
      )}
    </dl>
  );
}
