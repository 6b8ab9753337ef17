import { useEffect, useRef, useState } from 'preact/hooks';
import type { Goal } from '../../../utils/core/goal.ts';
import { Button } from '../../ui/Button.tsx';
import { GoalForm, type GoalFormProps } from '../goals/GoalForm.tsx';
import { goalText } from '../goals/words.ts';
import { Brand } from '../OptionsShell.tsx';
import type { SiteListProps } from '../sites/SiteList.tsx';
import { FirstSites } from './FirstSites.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';

export interface WelcomeProps extends SiteListProps {
  /** Added so far. */
  goals: readonly Goal[];
  topicSuggestions: readonly string[];
  onAddGoal: GoalFormProps['onAdd'];
  /** The welcome is over. */
  onStart(): void;
}

const TITLES = [
  'Remember people where you meet them',
  'Where do you meet them?',
  'What do you want from it?',
] as const;
const LAST = TITLES.length - 1;

function FirstGoal({ goals, topicSuggestions, onAddGoal }: WelcomeProps) {
  return (
    <>
      <p class="k-lead">You can leave this for later. A goal puts what serves it first.</p>
      {goals.length > 0 && <p role="status">You want to {goals.map(goalText).join('; ')}.</p>}
      <div class="k-panel">
        <GoalForm topicSuggestions={topicSuggestions} onAdd={onAddGoal} />
      </div>
    </>
  );
}

function Step({ step, ...props }: WelcomeProps & { step: number }) {
  if (step === 0) return <WhatItDoes />;
  if (step === LAST) return <FirstGoal {...props} />;
  return (
    <>
      <p class="k-lead">
        Kithcraft runs only where you enable it, and your browser asks you once more. You can change this at
        any time.
      </p>
      <FirstSites {...props} />
    </>
  );
}

/** The first three steps: what it does, where it runs, what for. In: sites and goals. Out: switches, goals, `onStart`. */
export function Welcome(props: WelcomeProps) {
  const [step, setStep] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [step]);
  return (
    <main class="k-welcome">
      <Brand />
      <div class="k-stitch" />
      <div class="k-welcome-step">
        <p class="k-heading">
          Step {step + 1} of {TITLES.length}
        </p>
        <h1 ref={title} tabIndex={-1}>
          {TITLES[step]}
        </h1>
        <Step {...props} step={step} />
      </div>
      <div class="k-row k-row-apart">
        {step > 0 ? <Button onClick={() => setStep(step - 1)}>Back</Button> : <span />}
        {step < LAST ? (
          <Button look="primary" onClick={() => setStep(step + 1)}>
            Next
          </Button>
        ) : (
          <Button look="primary" onClick={props.onStart}>
            Start
          </Button>
        )}
      </div>
    </main>
  );
}
