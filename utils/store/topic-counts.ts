import type { Store } from './open.ts';

/**
 * How many people have each word among their tags and page topics, by the words as they are kept. `topicOf` says which
 * topic a word is: whoever has two words of one topic is counted once.
 */
export async function topicCounts(
  store: Store,
  topicOf: (word: string) => string,
): Promise<Map<string, number>> {
  const people = new Map<string, Set<string>>();
  for (const name of ['tags', 'topics'] as const) {
    const index = store.db.transaction('people').store.index(name);
    let cursor = await index.openKeyCursor();
    while (cursor) {
      const topic = topicOf(String(cursor.key));
      const having = people.get(topic);
      if (having) having.add(cursor.primaryKey);
      else people.set(topic, new Set([cursor.primaryKey]));
      cursor = await cursor.continue();
    }
  }
  return new Map([...people].map(([topic, { size }]) => [topic, size]));
}
