import type { Topic } from '../core/topic.ts';
import { wordsOf } from '../core/topics/words.ts';
import { sensitiveTermIn } from './sensitive.ts';

/** Everyday words that name a topic only when written with a capital, or not at all. None may be found in any case. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `access acting aid air airflow angular ant art assembly audience beam bi c care case cloud code coffee collaboration
  communication community cs crystal culture dart data depth drawing elixir ember energy engineer environment envoy excel
  express falcon flask flow flutter flux go green grid groovy growth hack hardware harbor helm hiring hive hr it lean
  learning less media meteor ml ai networking news next node notion office operations or oracle people phoenix plan
  play policy pr process product project puppet quality r react reporting research rest risk ruby rust salt science
  security service sketch slack snowflake society spark spring stage storm support svelte swift teams technology
  testing tests trade training unity vault vision word work zig`.split(/\s+/u),
);

/** How a phrase is told apart by the matcher: folded, without spaces and hyphens. */
const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map((word) => word.folded)
    .join('');

const phrasesOf = (topic: Topic): string[] => [topic.name, ...topic.aliases, ...(topic.cased ?? [])];

/** Names and aliases that are found in any case. */
function uncasedOf(topic: Topic): string[] {
  const cased = new Set(topic.cased?.map(keyOf));
  return [topic.name, ...topic.aliases].filter((phrase) => !cased.has(keyOf(phrase)));
}

/** Why a topic may not stand in the list by itself. */
export function problemsOfTopic(topic: Topic, names: ReadonlySet<string>): string[] {
  const { name } = topic;
  const found: string[] = [];
  if (name !== name.toLowerCase() || name !== name.trim()) found.push(`«${name}» is not in lower case.`);
  for (const alias of topic.aliases) {
    if (alias !== alias.toLowerCase()) found.push(`«${name}»: its alias «${alias}» is not in lower case.`);
  }
  for (const phrase of uncasedOf(topic)) {
    if (EVERYDAY.has(phrase)) found.push(`«${name}»: «${phrase}» is an everyday word; list it as cased.`);
  }
  for (const other of [...topic.parents, ...topic.related]) {
    if (!names.has(other)) found.push(`«${name}» names «${other}», which is not in the list.`);
    if (other === name) found.push(`«${name}» names itself.`);
  }
  for (const phrase of phrasesOf(topic)) {
    const term = sensitiveTermIn(phrase);
    if (term !== undefined) found.push(`«${name}» touches a sensitive trait («${term}»).`);
    if (keyOf(phrase) === '') found.push(`«${name}»: no word can be found in «${phrase}».`);
  }
  return found;
}

/** Phrases that lead to two topics. */
export function ambiguitiesIn(topics: readonly Topic[]): string[] {
  const first = new Map<string, string>();
  return topics.flatMap((topic) =>
    [...new Set(phrasesOf(topic).map(keyOf))].flatMap((key) => {
      const other = first.get(key);
      if (other === undefined) first.set(key, topic.name);
      return other === undefined ? [] : [`«${key}» leads to «${other}» and to «${topic.name}».`];
    }),
  );
}

/** Chains of parents that come back to where they began, each as `a → b → a`. */
export function cyclesIn(topics: readonly Topic[]): string[] {
  const parents = new Map(topics.map((topic) => [topic.name, topic.parents]));
  const done = new Set<string>();
  const found: string[] = [];
  const climb = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) found.push([...path.slice(path.indexOf(name)), name].join(' → '));
    else if (!done.has(name)) for (const parent of parents.get(name) ?? []) climb(parent, [...path, name]);
    done.add(name);
  };
  for (const topic of topics) climb(topic.name, []);
  return found;
}
