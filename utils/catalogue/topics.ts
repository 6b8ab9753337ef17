import type { Topic } from '../core/topic.ts';
import topics from './topics.json' with { type: 'json' };

/** The canonical topics that ship, sorted by name. That they are in order is checked by the tests, not here. */
export const TOPICS: readonly Topic[] = topics as readonly Topic[];
