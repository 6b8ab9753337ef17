import { useId, useState } from 'preact/hooks';
import { GOAL_KINDS, type GoalKind } from '../../../utils/core/goal.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { capital } from '../../ui/words.ts';
import { GOAL_EFFECTS, GOAL_QUESTIONS } from './words.ts';

export interface GoalFormProps {
  topicSuggestions: readonly string[];
  busy?: boolean | undefined;
  /** `about` is empty where the goal has none. `false`, or a promise of it, keeps the text in the field. */
  onAdd(kind: GoalKind, about: string): unknown;
}

const OPTIONS = GOAL_KINDS.map((value) => ({ value, label: capital(value) }));

function useGoal({ onAdd }: GoalFormProps) {
  const [kind, setKind] = useState<GoalKind>('learn');
  const [about, setAbout] = useState('');
  const [missing, setMissing] = useState<string>();
  const add = async () => {
    const { label, optional } = GOAL_QUESTIONS[kind];
    const lacks = about.trim() === '' && !optional;
    setMissing(lacks ? `${label}? Say it in a few words, then add the goal.` : undefined);
    if (!lacks && (await onAdd(kind, about.trim())) !== false) setAbout('');
  };
  return { kind, setKind, about, setAbout, missing, add };
}

/** A goal to add: its kind and what it is about. Out: both. */
export function GoalForm(props: GoalFormProps) {
  const { kind, setKind, about, setAbout, missing, add } = useGoal(props);
  const list = useId();
  const { label, optional } = GOAL_QUESTIONS[kind];
  return (
    <div class="k-stack">
      <div class="k-form-row">
        <Select label="I want to" value={kind} options={OPTIONS} onPick={(value) => setKind(value)} />
        <TextField
          label={label}
          labelNote={optional ? 'optional' : undefined}
          value={about}
          error={missing}
          list={list}
          onInput={setAbout}
          onEnter={add}
        />
        <Suggestions id={list} all={props.topicSuggestions} typed={about} />
      </div>
      <p class="k-hint" aria-live="polite">
        {GOAL_EFFECTS[kind]}
      </p>
      <div>
        <Button look="primary" busy={props.busy} onClick={add}>
          Add goal
        </Button>
      </div>
    </div>
  );
}
