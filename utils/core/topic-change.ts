import * as z from 'zod/mini';
import { Refusal } from './drafts.ts';
import { LIMITS } from './limits.ts';
import { line } from './shapes.ts';
import { fold } from './words.ts';

const topicName = line(LIMITS.name);

/** What the user changed about a topic: how it is called, that it is the same as another one, that it is not to be seen. */
export const topicChange = z.discriminatedUnion('as', [
  z.strictObject({ topic: topicName, as: z.literal('renamed'), name: topicName }),
  z.strictObject({ topic: topicName, as: z.literal('merged'), into: topicName }),
  z.strictObject({ topic: topicName, as: z.literal('hidden') }),
]);
export type TopicChange = z.infer<typeof topicChange>;

/** The topic that stands for one, over all merges; undefined for a hidden one. */
export function standsFor(changes: readonly TopicChange[]): (topic: string) => string | undefined {
  const by = new Map(changes.map((change) => [change.topic, change]));
  return (topic) => {
    const seen = new Set<string>();
    for (let now = topic; !seen.has(now); ) {
      seen.add(now);
      const change = by.get(now);
      if (change?.as === 'hidden') return undefined;
      if (change?.as !== 'merged') return now;
      now = change.into;
    }
    // A circle, which a file could bring: nothing is lost by leaving the topic as it is.
    return topic;
  };
}

/** How the user calls a topic. */
export function nameOfTopic(changes: readonly TopicChange[]): (topic: string) => string {
  const names = new Map(changes.flatMap((one) => (one.as === 'renamed' ? [[one.topic, one.name]] : [])));
  return (topic) => names.get(topic) ?? topic;
}

/**
 * With one more change, in place of what was decided on that topic before.
 * @throws {Refusal} if it would merge topics in a circle, or give two topics one name.
 */
export function withTopicChange(all: readonly TopicChange[], change: TopicChange): TopicChange[] {
  const others = withoutTopicChange(all, change.topic);
  if (change.as === 'merged' && standsFor(others)(change.into) === change.topic)
    throw new Refusal('These two are one topic already, so nothing was changed.');
  if (change.as === 'renamed' && others.some((one) => one.as === 'renamed' && same(one.name, change.name)))
    throw new Refusal('Another topic is called so already. Merge the two instead.');
  return [...others, change];
}

/** As it was before the user changed anything about a topic. */
export const withoutTopicChange = (all: readonly TopicChange[], topic: string): TopicChange[] =>
  all.filter((one) => one.topic !== topic);

const same = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();
