import { nameOfTopic, standsFor, type TopicChange } from '../topic-change.ts';

/** A topic of the user's people, with what the user changed about it. */
export interface CountedTopic {
  topic: string;
  name: string;
  people: number;
  into?: string;
  hidden?: boolean;
}

/** All topics that people have or that the user changed something about, most people first, then by name. */
export function countedTopics(
  counts: ReadonlyMap<string, number>,
  changes: readonly TopicChange[],
): CountedTopic[] {
  const nameOf = nameOfTopic(changes);
  const stand = standsFor(changes);
  const by = new Map(changes.map((change) => [change.topic, change]));
  const topics = new Set([...counts.keys(), ...by.keys()]);
  const rows = [...topics].map((topic): CountedTopic => {
    const change = by.get(topic);
    const row = { topic, name: nameOf(topic), people: counts.get(topic) ?? 0 };
    if (change?.as === 'merged') return { ...row, into: nameOf(stand(topic) ?? change.into) };
    return change?.as === 'hidden' ? { ...row, hidden: true } : row;
  });
  return rows.sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}
