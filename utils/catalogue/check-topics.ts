import type { Topic } from '../core/topic.ts';
import { wordsOf } from '../core/topics/words.ts';
import { sensitiveTermIn } from './sensitive.ts';

/** Everyday words that name a topic only when written with a capital, or where they stand as a subject, or not at all. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `access acting aid air airflow angular ant art assembly audience beam bi c care case cloud code coffee collaboration
  communication community cs crystal culture dart data depth drawing elixir ember energy engineer environment envoy excel
  express falcon flask flow flutter flux go green grid groovy growth hack hardware harbor helm hiring hive hr it lean
  learning less media meteor ml ai networking news next node notion office operations or oracle people phoenix plan
  play policy pr process product project puppet quality r react reporting research rest risk ruby rust salt science
  security service sketch slack snowflake society spark spring stage storm support swift teams technology
  testing tests trade training unity vault vision word work zig`.split(/\s+/u),
);

/** How a phrase is told apart by the matcher: folded, without spaces and hyphens. */
const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map((word) => word.folded)
    .join('');

/** All words that a topic goes by. */
export const phrasesOf = ({ name, aliases, cased = [], everyday = [] }: Topic): string[] => [
  name,
  ...aliases,
  ...cased,
  ...everyday,
];

/** Names and aliases that are found in any case and any place. */
function openPhrasesOf({ name, aliases, cased = [], everyday = [] }: Topic): string[] {
  const apart = new Set([...cased, ...everyday].map(keyOf));
  return [name, ...aliases].filter((phrase) => !apart.has(keyOf(phrase)));
}

/** Why a topic may not stand in the list by itself. */
export function problemsOfTopic(topic: Topic, names: ReadonlySet<string>): string[] {
  const { name } = topic;
  const found: string[] = [];
  if (name !== name.toLowerCase() || name !== name.trim()) found.push(`«${name}» is not in lower case.`);
  for (const alias of [...topic.aliases, ...(topic.everyday ?? [])]) {
    if (alias !== alias.toLowerCase()) found.push(`«${name}»: its alias «${alias}» is not in lower case.`);
  }
  for (const phrase of openPhrasesOf(topic)) {
    if (EVERYDAY.has(phrase))
      found.push(`«${name}»: «${phrase}» is an everyday word; list it as cased or everyday.`);
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

/** The longest way from each topic to one without parents. Cycles must have been looked for before. */
export function depthsOf(topics: readonly Topic[]): Map<string, number> {
  const parents = new Map(topics.map((topic) => [topic.name, topic.parents]));
  const depths = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const depth = Math.max(0, ...(parents.get(name) ?? []).map((parent) => depthOf(parent) + 1));
    depths.set(name, depth);
    return depth;
  };
  for (const { name } of topics) depthOf(name);
  return depths;
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
