import type { Topic } from '../topic.ts';
import { inflectionsOf } from './inflections.ts';
import { fold, wordsOf } from './words.ts';

/** One word of a phrase, in a tree of phrases by their words. */
export interface TopicNode {
  next?: Map<string, TopicNode>;
  /** The topic that the phrase up to here names. */
  topic?: string;
  /** The topic that it names where it stands as a subject or a role. */
  everyday?: string;
  /** Topics that it names only when written exactly so. */
  cased?: Map<string, string>;
}

interface Phrase {
  topic: string;
  parts: readonly string[];
  everyday: boolean;
}

/** All words of all topics in a tree. A topic's own name goes before another's alias, an alias before a guess. */
export function treeOf(topics: readonly Topic[]): TopicNode {
  const root: TopicNode = {};
  for (const topic of topics) for (const phrase of topic.cased ?? []) addCased(root, phrase, topic.name);
  const phrases = topics.map(phrasesOf);
  for (const [name] of phrases) if (name) add(root, name);
  for (const phrase of phrases.flat()) add(root, phrase);
  for (const phrase of phrases.flat()) for (const guess of guesses(phrase)) addGuess(root, guess);
  return root;
}

/** Its name and aliases without those that it lists as cased, the name first, then its everyday words. */
function phrasesOf({ name, aliases, cased = [], everyday = [] }: Topic): Phrase[] {
  const apart = new Set([...cased, ...everyday].map(fold));
  const open = [name, ...aliases].filter((phrase) => !apart.has(fold(phrase)));
  return [
    ...open.map((phrase) => ({ topic: name, parts: partsOf(phrase), everyday: false })),
    ...everyday.map((phrase) => ({ topic: name, parts: partsOf(phrase), everyday: true })),
  ];
}

/** `m&e` is not `me`. */
const LEAST_RUN_TOGETHER = 5;

const PLAIN = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/u;

/** Most phrases are plain words: these are split without a look at every sign. */
const partsOf = (phrase: string): string[] =>
  PLAIN.test(phrase) ? phrase.split(/[ -]/u) : wordsOf(phrase).map((word) => word.folded);

/** Its last word in another number, who does it, and the words run together as in a hashtag. */
function guesses({ topic, parts, everyday }: Phrase): Phrase[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const start = parts.slice(0, -1);
  const { numbers, doers } = inflectionsOf(last);
  // There are engineers of everything: the word alone says nothing of the field.
  const alone = parts.length === 1 && last === 'engineering';
  const guess = (end: readonly string[], common: boolean) => ({ topic, parts: end, everyday: common });
  return [
    ...numbers.map((word) => guess([...start, word], everyday)),
    // One word for who does it is an everyday word: `a designer` is one, `the painter` comes tomorrow.
    ...(alone ? [] : doers).map((word) => guess([...start, word], everyday || parts.length === 1)),
    ...(parts.length > 1 && parts.join('').length > LEAST_RUN_TOGETHER
      ? [guess([parts.join('')], everyday)]
      : []),
  ];
}

function add(root: TopicNode, { topic, parts, everyday }: Phrase): void {
  const node = reach(root, parts);
  if (!node) return;
  if (everyday) node.everyday ??= topic;
  else node.topic ??= topic;
}

/** A word that is listed as an everyday one stays one, though it looks like a form of another. */
function addGuess(root: TopicNode, guess: Phrase): void {
  const node = reach(root, guess.parts);
  if (node && node.everyday === undefined) add(root, guess);
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
    node.next ??= new Map();
    const next: TopicNode = node.next.get(part) ?? {};
    node.next.set(part, next);
    node = next;
  }
  return node;
}
