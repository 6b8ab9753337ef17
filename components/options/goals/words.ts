import type { Goal, GoalKind } from '../../../utils/core/goal.ts';
import { isolate } from '../../ui/words.ts';

/** How what a goal is about follows its kind: "learn" + "rust", "be seen" + "in" + "rust". */
const JOINTS: Readonly<Record<GoalKind, string>> = {
  'be seen': ' in ',
  'find openings': ' in ',
  learn: ' ',
  deepen: ' ',
  mentor: ' in ',
  'be mentored': ' in ',
  'solve a problem': ': ',
};

/** A goal as it follows "You want to". */
export const goalText = ({ kind, about }: Pick<Goal, 'kind' | 'about'>): string =>
  about === undefined ? kind : `${kind}${JOINTS[kind]}${isolate(about)}`;

/** What each kind does to the suggestions. */
export const GOAL_EFFECTS: Readonly<Record<GoalKind, string>> = {
  'be seen':
    'Puts communities first where many people meet in the open, so that more of them come to know you.',
  'find openings':
    'Puts communities and circles first that reach people and organisations you do not know yet.',
  learn: 'Looks for people who have this topic, and for communities in which it is learnt regularly.',
  deepen: 'Puts small circles and regular communities around this topic first.',
  mentor: 'Looks among your people for those who want what you have.',
  'be mentored': 'Looks among your people for those who have what you want to learn.',
  'solve a problem': 'Brings together people of different fields in whose entries the problem comes up.',
};

/** What the field beside a kind asks for. */
export const GOAL_QUESTIONS: Readonly<Record<GoalKind, { label: string; optional: boolean }>> = {
  'be seen': { label: 'In which topic', optional: true },
  'find openings': { label: 'In which topic', optional: true },
  learn: { label: 'Which topic', optional: false },
  deepen: { label: 'Which topic', optional: false },
  mentor: { label: 'In which topic', optional: true },
  'be mentored': { label: 'In which topic', optional: true },
  'solve a problem': { label: 'Which problem', optional: false },
};
