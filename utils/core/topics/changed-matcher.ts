import { nameOfTopic, standsFor, type TopicChange } from '../topic-change.ts';
import type { Find, TopicMatcher } from './matcher.ts';
import type { Relative } from './relatives.ts';
import { fold } from './words.ts';

/**
 * A matcher as the user wants it: what they merged is one topic, what they hid is none, and a tag with the name that they
 * gave a topic is that topic. Topics keep the names by which the catalogue knows them.
 */
export function changedMatcher(matcher: TopicMatcher, changes: readonly TopicChange[]): TopicMatcher {
  if (changes.length === 0) return matcher;
  const stand = standsFor(changes);
  const byName = new Map(
    changes.flatMap((one) => (one.as === 'renamed' ? [[fold(one.name).trim(), one.topic]] : [])),
  );
  const merged = mergedInto(changes, stand);
  const alike = (topics: readonly string[]): string[] => [
    ...new Set(topics.flatMap((topic) => stand(topic) ?? [])),
  ];
  return {
    finds: (text) => matcher.finds(text).flatMap((find) => standing(find, stand)),
    find: (text) => alike(matcher.find(text)),
    canonical(word) {
      const topic = byName.get(fold(word).trim()) ?? matcher.canonical(word);
      return topic === undefined ? undefined : stand(topic);
    },
    knows: (name) => matcher.knows(name) && stand(name) === name,
    relatives: (name) =>
      nearest(
        [name, ...(merged.get(name) ?? [])].flatMap((one) => matcher.relatives(one)),
        name,
        stand,
      ),
  };
}

function standing(find: Find, stand: (topic: string) => string | undefined): Find[] {
  const topic = stand(find.topic);
  return topic === undefined ? [] : [{ ...find, topic }];
}

function mergedInto(changes: readonly TopicChange[], stand: (topic: string) => string | undefined) {
  const merged = new Map<string, string[]>();
  for (const { topic, as } of changes) {
    const into = as === 'merged' ? stand(topic) : undefined;
    if (into !== undefined) merged.set(into, [...(merged.get(into) ?? []), topic]);
  }
  return merged;
}

/** Each relative once, the nearest way to it, without the topic itself. */
function nearest(
  relatives: readonly Relative[],
  self: string,
  stand: (topic: string) => string | undefined,
): Relative[] {
  const by = new Map<string, Relative>();
  for (const relative of [...relatives].sort((a, b) => b.weight - a.weight)) {
    const name = stand(relative.name);
    if (name !== undefined && name !== self && !by.has(name)) by.set(name, { ...relative, name });
  }
  return [...by.values()];
}

/** Something that names topics, such as a suggestion or its evidence, in the user's words. */
export function inUsersWords<T>(of: T, changes: readonly TopicChange[]): T {
  const nameOf = nameOfTopic(changes);
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'topic' && typeof inner === 'string' ? nameOf(inner) : rename(inner),
      ]),
    );
  };
  return changes.some(({ as }) => as === 'renamed') ? (rename(of) as T) : of;
}
