import type { Topic } from '../core/topic.ts';
import topics from './topics.json' with { type: 'json' };

/** A topic as it is written in the file: a list that is empty is left out. */
type Listed = Pick<Topic, 'name'> & Partial<Topic>;

const NONE: readonly string[] = [];

/** The canonical topics that ship, sorted by name. That they are in order is checked by the tests, not here. */
export const TOPICS: readonly Topic[] = (topics as readonly Listed[]).map((topic) => ({
  aliases: NONE,
  parents: NONE,
  related: NONE,
  ...topic,
}));
