import type { Topic } from '../topic.ts';
import { meantAsName, meantInCapitals } from './cased.ts';
import { type Relative, relativesOf } from './relatives.ts';
import { type Stance, withStances } from './stance.ts';
import { standsAsSubject } from './subject.ts';
import { type TopicNode, treeOf } from './trie.ts';
import { fold, joins, type Word, wordsOf } from './words.ts';

/** A topic in a text: where it stands, and what is said of it. */
export interface Find {
  topic: string;
  start: number;
  end: number;
  stance: Stance;
}

/** Finds topics in text, whatever they are called there. */
export interface TopicMatcher {
  /** All topics in a text in order of appearance, each time they are named. Linear in its length. */
  finds(text: string): Find[];
  /** Canonical names of the topics that a text says hold or are wanted, each once: not `not a designer`, not `ex-nurse`. */
  find(text: string): string[];
  /**
   * The canonical name for a word such as a tag; what is no known topic is kept, trimmed and in lower case. Undefined for a
   * topic that the user hid.
   */
  canonical(word: string): string | undefined;
  /** Whether this is the canonical name of a topic in the list. */
  knows(name: string): boolean;
  /** Its broader, narrower and neighbouring topics, nearest first; none for an unknown topic. */
  relatives(name: string): readonly Relative[];
}

/** A matcher of a list in which nothing is hidden. */
interface ListMatcher extends TopicMatcher {
  canonical(word: string): string;
}

/**
 * A matcher of a list of topics: longest match on whole words, without regard to case, accents, hyphens and number
 * (`Databases` is `database`). Words listed as `cased` count only as they are written there (`Go`, `R`), everyday ones
 * only where they stand as a subject or a role (`studies law`, not `mother-in-law`).
 */
export function topicMatcher(topics: readonly Topic[]): ListMatcher {
  const root = treeOf(topics);
  const names = new Set(topics.map((topic) => topic.name));
  const whole = wholeWords(topics);
  const finds = (text: string) => withStances(text, spansIn(root, text));
  return {
    finds,
    find: (text) => [
      ...new Set(
        finds(text)
          .filter(holds)
          .map(({ topic }) => topic),
      ),
    ],
    canonical: (word) => canonical(root, whole, word),
    knows: (name) => names.has(name),
    relatives: relativesOf(topics),
  };
}

const holds = ({ stance }: Find): boolean => stance === 'has' || stance === 'wants';

type Span = Omit<Find, 'stance'>;

function spansIn(root: TopicNode, text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longest(root, text, words, at, found.at(-1)?.end);
    if (match) found.push(match.span);
    at = match ? match.to + 1 : at + 1;
  }
  return found;
}

function longest(root: TopicNode, text: string, words: readonly Word[], from: number, lastEnd?: number) {
  let best: { span: Span; to: number } | undefined;
  let node: TopicNode | undefined = root;
  for (let at = from; node; at++) {
    const word = words[at];
    const first = words[from];
    const before = words[at - 1];
    if (!word || !first || (before && at > from && !joins(text.slice(before.end, word.start)))) break;
    node = at === from ? firstNode(root, word.folded) : node.next?.get(word.folded);
    const topic = node && topicAt(node, text, words, from, at, lastEnd);
    if (topic !== undefined) best = { span: { topic, start: first.start, end: word.end }, to: at };
  }
  return best;
}

/** Hebrew and Arabic write `and` together with the word that follows. */
const firstNode = (root: TopicNode, word: string): TopicNode | undefined =>
  root.next?.get(word) ?? (/^[\u05d5\u0648]./u.test(word) ? root.next?.get(word.slice(1)) : undefined);

const IN_A_LIST = /^\s*(?:,|&|\/|\||\+|,?\s*\b(?:and|or|und|et|y)\b)\s*$/iu;

function topicAt(
  node: TopicNode,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lastEnd: number | undefined,
): string | undefined {
  const first = words[from];
  const last = words[to];
  if (!first || !last) return undefined;
  const exact = node.cased && casedTopic(node.cased, text, words, from, to);
  if (exact !== undefined) return exact;
  if (node.topic !== undefined || node.everyday === undefined) return node.topic;
  const after = lastEnd !== undefined && IN_A_LIST.test(text.slice(lastEnd, first.start));
  return standsAsSubject(text, first, last, after) ? node.everyday : undefined;
}

function casedTopic(
  cased: ReadonlyMap<string, string>,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): string | undefined {
  const written = text.slice(words[from]?.start, words[to]?.end);
  const topic = cased.get(written);
  if (topic !== undefined && meantAsName(text, words, from, to)) return topic;
  if (written !== written.toUpperCase() || !meantInCapitals(text, words, from, to)) return undefined;
  return [...cased].find(([name]) => name.toUpperCase() === written)?.[1];
}

/** By the folded form of the whole: here a cased word counts in any case, since a tag `go` is not a verb. */
function wholeWords(topics: readonly Topic[]): Map<string, string> {
  const whole = new Map<string, string>();
  const add = (word: string, name: string) =>
    !whole.has(fold(word).trim()) && whole.set(fold(word).trim(), name);
  for (const topic of topics) add(topic.name, topic.name);
  for (const topic of topics)
    for (const word of [...topic.aliases, ...(topic.cased ?? []), ...(topic.everyday ?? [])])
      add(word, topic.name);
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
  return match && match.to === words.length - 1 ? match.span.topic : plain.toLowerCase();
}
