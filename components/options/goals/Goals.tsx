import type { Goal } from '../../../utils/core/goal.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { BinIcon, GoalIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { capital } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { AboutMeForm, type AboutMeFormProps } from './AboutMeForm.tsx';
import { GoalForm, type GoalFormProps } from './GoalForm.tsx';
import { GOAL_EFFECTS, goalText } from './words.ts';

export interface GoalsProps extends GoalFormProps, AboutMeFormProps {
  /** Undefined while they are read. */
  goals: readonly Goal[] | undefined;
  onRemove(id: string): void;
}

function OneGoal({ goal, onRemove }: { goal: Goal; onRemove(id: string): void }) {
  const text = goalText(goal);
  return (
    <li class="k-row k-row-apart">
      <div class="k-grow">
        <p class="k-strong">{capital(text)}</p>
        <p class="k-soft k-small">{GOAL_EFFECTS[goal.kind]}</p>
      </div>
      <Button
        icon={<BinIcon />}
        look="quiet"
        label={`Remove the goal: ${text}`}
        onClick={() => onRemove(goal.id)}
      />
    </li>
  );
}

function List({ goals, onRemove }: Pick<GoalsProps, 'goals' | 'onRemove'>) {
  if (!goals) return <Loading label="Reading your goals" />;
  if (goals.length === 0)
    return (
      <Empty icon={<GoalIcon />} title="No goals yet">
        Suggestions come from whom you know and what you talk about. A goal tells them where you want to go.
      </Empty>
    );
  return (
    <ul class="k-list">
      {goals.map((goal) => (
        <OneGoal key={goal.id} goal={goal} onRemove={onRemove} />
      ))}
    </ul>
  );
}

/** What the user wants, and says of themselves. In: both. Out: a goal to add, one to remove; what is said now. */
export function Goals(props: GoalsProps) {
  return (
    <Page
      title="Goals"
      lead="What do you want from the people you know? Each goal brings forward the suggestions that serve it."
    >
      <List goals={props.goals} onRemove={props.onRemove} />
      <section class="k-part" aria-labelledby="k-add-goal">
        <h2 class="k-part-title" id="k-add-goal">
          Add a goal
        </h2>
        <div class="k-panel">
          <GoalForm {...props} />
        </div>
      </section>
      <section class="k-part" aria-labelledby="k-about-me">
        <h2 class="k-part-title" id="k-about-me">
          About you
        </h2>
        <p class="k-lead">
          As much of it as you like. Suggestions then count who works where you work, what has to do with what
          you do, and what is where you live. It stays in your browser, as all else does.
        </p>
        {props.aboutMe ? <AboutMeForm {...props} /> : <Loading label="Reading what you said" lines={2} />}
      </section>
    </Page>
  );
}
