import type { Topic } from '../topic.ts';
import { meantAsName } from './cased.ts';
import { type Relative, relativesOf } from './relatives.ts';
import { addTopics, newNode, type TopicNode } from './trie.ts';
import { fold, joins, type Word, wordsOf } from './words.ts';

/** Finds topics in text, whatever they are called there. */
export interface TopicMatcher {
  /** Canonical names of the topics in a text, in order of appearance, each once. Linear in its length. */
  find(text: string): string[];
  /** The canonical name for a word such as a tag; what is no known topic is kept, trimmed and in lower case. */
  canonical(word: string): string;
  /** Whether this is the canonical name of a topic in the list. */
  knows(name: string): boolean;
  /** Its broader, narrower and neighbouring topics, nearest first; none for an unknown topic. */
  relatives(name: string): readonly Relative[];
}

/**
 * A matcher of a list of topics: longest match on whole words, without regard to case, accents, hyphens and number
 * (`Databases` is `database`). Words listed as `cased` count only as they are written there (`Go`, `R`).
 */
export function topicMatcher(topics: readonly Topic[]): TopicMatcher {
  const root = newNode();
  const names = new Set(topics.map((topic) => topic.name));
  addTopics(root, topics);
  const whole = wholeWords(topics);
  return {
    find: (text) => find(root, text),
    canonical: (word) => canonical(root, whole, word),
    knows: (name) => names.has(name),
    relatives: relativesOf(topics),
  };
}

function find(root: TopicNode, text: string): string[] {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const match = longest(root, text, words, at);
    if (match) found.add(match.topic);
    at = match ? match.to + 1 : at + 1;
  }
  return [...found];
}

function longest(root: TopicNode, text: string, words: readonly Word[], from: number) {
  let best: { topic: string; to: number } | undefined;
  let node: TopicNode | undefined = root;
  for (let at = from; node; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (before && at > from && !joins(text.slice(before.end, word.start)))) break;
    node = node.next.get(word.folded);
    const topic = node && topicAt(node, text, words, from, at);
    if (topic !== undefined) best = { topic, to: at };
  }
  return best;
}

function topicAt(
  node: TopicNode,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): string | undefined {
  if (node.cased) {
    const written = text.slice(words[from]?.start, words[to]?.end);
    const exact = node.cased.get(written);
    if (exact !== undefined && meantAsName(text, words, from, to)) return exact;
  }
  return node.topic;
}

/** By the folded form of the whole: here a cased word counts in any case, since a tag `go` is not a verb. */
function wholeWords(topics: readonly Topic[]): Map<string, string> {
  const whole = new Map<string, string>();
  const add = (word: string, name: string) =>
    !whole.has(fold(word).trim()) && whole.set(fold(word).trim(), name);
  for (const topic of topics) add(topic.name, topic.name);
  for (const topic of topics)
    for (const word of [...topic.aliases, ...(topic.cased ?? [])]) add(word, topic.name);
  return whole;
}

function canonical(root: TopicNode, whole: ReadonlyMap<string, string>, word: string): string {
  const plain = word
    .trim()
    .replace(/^#+(?=\S)/u, '')
    .replace(/\s+/gu, ' ');
  const known = whole.get(fold(plain));
  if (known !== undefined) return known;
  const words = wordsOf(plain);
  const match = longest(root, plain, words, 0);
  return match && match.to === words.length - 1 ? match.topic : plain.toLowerCase();
}
