import { describe, expect, test } from 'vitest';
import {
  ambiguitiesIn,
  cyclesIn,
  depthsOf,
  phrasesOf,
  problemsOfTopic,
} from '../../utils/catalogue/check-topics.ts';
import { sensitiveTermIn } from '../../utils/catalogue/sensitive.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import type { Topic } from '../../utils/core/topic.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';

const names = new Set(TOPICS.map((topic) => topic.name));
const KEYS = ['name', 'aliases', 'cased', 'everyday', 'parents', 'related'];
const COMPUTING = new Set([
  'computer science',
  'software engineering',
  'infrastructure',
  'cybersecurity',
  'saas',
]);

describe('the topics that ship', () => {
  test('are at least 3,000', () => expect(TOPICS.length).toBeGreaterThanOrEqual(3000));

  test('have the keys of a topic and no other', () => {
    const odd = TOPICS.filter((topic) => Object.keys(topic).some((key) => !KEYS.includes(key)));
    expect(odd.map((topic) => topic.name)).toEqual([]);
    const lists = TOPICS.flatMap((topic) => [
      topic.aliases,
      topic.parents,
      topic.related,
      topic.cased ?? [],
      topic.everyday ?? [],
    ]);
    expect(
      lists.filter((list) => !Array.isArray(list) || list.some((word) => typeof word !== 'string')),
    ).toEqual([]);
  });

  test('have names of their own and are sorted by them', () => {
    const listed = TOPICS.map((topic) => topic.name);
    expect(listed).toEqual([...new Set(listed)].toSorted());
  });

  test('are in lower case, found by no everyday word, and name only each other', () => {
    expect(TOPICS.flatMap((topic) => problemsOfTopic(topic, names))).toEqual([]);
  });

  test('share no alias', () => expect(ambiguitiesIn(TOPICS)).toEqual([]));
  test('have no cycle among their parents', () => expect(cyclesIn(TOPICS)).toEqual([]));

  test('are at most seven steps from a topic without parents', () => {
    expect([...depthsOf(TOPICS)].filter(([, depth]) => depth > 7)).toEqual([]);
  });

  test('are not drowned by software: less than a third of them lies under it', () => {
    const parents = new Map(TOPICS.map((topic) => [topic.name, topic.parents]));
    const computing = (name: string): boolean =>
      COMPUTING.has(name) || (parents.get(name) ?? []).some((parent) => computing(parent));
    expect(TOPICS.filter(({ name }) => computing(name)).length).toBeLessThan(TOPICS.length / 3);
  });

  test('stand for no sensitive trait', () => {
    expect(TOPICS.flatMap(phrasesOf).filter((phrase) => sensitiveTermIn(phrase) !== undefined)).toEqual([]);
  });

  test('are each found by their own words', () => {
    const matcher = topicMatcher(TOPICS);
    const lost = TOPICS.flatMap((topic) =>
      phrasesOf(topic)
        .filter((phrase) => matcher.canonical(phrase) !== topic.name)
        .map((phrase) => `«${phrase}» of «${topic.name}» leads to «${matcher.canonical(phrase)}»`),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['Go developer, Rust and C at work; K8s on weekends', ['go', 'rust', 'c', 'kubernetes']],
    ['Let us go and get coffee, then rest; it is a swift chat', []],
    ['Called Julia about lunch', []],
    ['#julia and #rstats', ['julia', 'r']],
    ['Executive Chef, formerly hospital pharmacist', ['culinary arts']],
    ['Landscape architect interested in BIM', ['landscape architecture', 'building information modelling']],
    ['Registered nurse and UX researcher', ['nursing', 'user research']],
  ])('are found in «%s»', (text, expected) => {
    expect(topicMatcher(TOPICS).find(text).toSorted()).toEqual(expected.toSorted());
  });
});

const topic = (name: string, parts: Partial<Topic> = {}): Topic => ({
  name,
  aliases: [],
  parents: [],
  related: [],
  ...parts,
});

describe('the check of the topics', () => {
  test.each<[string, Topic, RegExp]>([
    ['capitals', topic('Welding'), /not in lower case/u],
    ['an alias in capitals', topic('welding', { aliases: ['MIG'] }), /alias «MIG» is not in lower case/u],
    ['an everyday word', topic('golang', { aliases: ['go'] }), /«go» is an everyday word/u],
    ['an unknown parent', topic('welding', { parents: ['dowsing'] }), /names «dowsing»/u],
    ['itself as a parent', topic('welding', { parents: ['welding'] }), /names itself/u],
    ['a sensitive trait', topic('church music'), /sensitive trait \(«church»\)/u],
    ['an alias without a word', topic('welding', { aliases: ['++'] }), /no word can be found/u],
  ])('refuses %s', (_what, planted, reason) => {
    expect(problemsOfTopic(planted, new Set(['welding'])).join('\n')).toMatch(reason);
  });

  test('accepts an everyday word that is listed as cased or everyday', () => {
    expect(problemsOfTopic(topic('go', { aliases: ['golang'], cased: ['Go'] }), names)).toEqual([]);
    expect(problemsOfTopic(topic('quality', { everyday: ['quality'] }), names)).toEqual([]);
  });

  test('finds an alias of two topics, however it is written', () => {
    const two = [
      topic('front end', { aliases: ['ui work'] }),
      topic('design', { aliases: ['front-end', 'UI-work'] }),
    ];
    expect(ambiguitiesIn(two)).toHaveLength(2);
  });

  test('finds a cycle', () => {
    const cycle = [
      topic('a', { parents: ['b'] }),
      topic('b', { parents: ['c'] }),
      topic('c', { parents: ['a'] }),
    ];
    expect(cyclesIn(cycle)).toEqual(['a → b → c → a']);
  });
});
