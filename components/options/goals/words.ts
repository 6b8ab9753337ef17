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
  'be seen': 'More ties to take up and to make. With a topic, what is around it comes first.',
  'find openings': 'More ties to take up and to make. With a topic, what is around it comes first.',
  learn: 'Communities around this topic come first, and those of your people who have it are looked for.',
  deepen: 'Communities and circles around this topic come first.',
  mentor: 'Looks among your people for those who want to learn this topic.',
  'be mentored': 'Looks among your people for those who have this topic.',
  'solve a problem': 'Communities and circles around the topics of the problem come first.',
};

/** What the field beside a kind asks for. */
export const GOAL_QUESTIONS: Readonly<Record<GoalKind, { label: string; optional: boolean }>> = {
  'be seen': { label: 'In which topic', optional: true },
  'find openings': { label: 'In which topic', optional: true },
  learn: { label: 'Which topic', optional: false },
  deepen: { label: 'Which topic', optional: false },
  mentor: { label: 'In which topic', optional: false },
  'be mentored': { label: 'In which topic', optional: false },
  'solve a problem': { label: 'Which problem', optional: false },
};
