import type { Topic } from '../topic.ts';
import { fold, otherNumbers, wordsOf } from './words.ts';

/** One word of a phrase, in a tree of phrases by their words. */
export interface TopicNode {
  next: Map<string, TopicNode>;
  /** The topic that the phrase up to here names. */
  topic?: string;
  /** Topics that it names only when written exactly so. */
  cased?: Map<string, string>;
}

export const newNode = (): TopicNode => ({ next: new Map() });

/** Puts all words of all topics into the tree. A topic's own name goes before another's alias, an alias before a guess. */
export function addTopics(root: TopicNode, topics: readonly Topic[]): void {
  for (const topic of topics) for (const phrase of topic.cased ?? []) addCased(root, phrase, topic.name);
  const open = topics.map((topic) => ({ name: topic.name, phrases: uncased(topic) }));
  for (const { name, phrases } of open) if (phrases[0] === name) add(root, partsOf(name), name);
  for (const { name, phrases } of open) for (const phrase of phrases) add(root, partsOf(phrase), name);
  for (const { name, phrases } of open)
    for (const phrase of phrases) for (const parts of variants(partsOf(phrase))) add(root, parts, name);
}

/** Its name and aliases without those that it lists as cased. */
function uncased(topic: Topic): string[] {
  const cased = new Set(topic.cased?.map(fold));
  return [topic.name, ...topic.aliases].filter((phrase) => !cased.has(fold(phrase)));
}

const partsOf = (phrase: string): string[] => wordsOf(phrase).map((word) => word.folded);

/** The other number of its last word, and the words run together as in a hashtag. */
function variants(parts: readonly string[]): string[][] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const start = parts.slice(0, -1);
  const numbers = otherNumbers(last).map((other) => [...start, other]);
  return parts.length > 1 ? [...numbers, [parts.join('')]] : numbers;
}

function add(root: TopicNode, parts: readonly string[], topic: string): void {
  const node = reach(root, parts);
  if (node) node.topic ??= topic;
}

function addCased(root: TopicNode, phrase: string, topic: string): void {
  const node = reach(root, partsOf(phrase));
  if (!node) return;
  node.cased ??= new Map();
  if (!node.cased.has(phrase)) node.cased.set(phrase, topic);
}

function reach(root: TopicNode, parts: readonly string[]): TopicNode | undefined {
  if (parts.length === 0 || parts.includes('')) return undefined;
  let node = root;
  for (const part of parts) {
    const next = node.next.get(part) ?? newNode();
    node.next.set(part, next);
    node = next;
  }
  return node;
}
