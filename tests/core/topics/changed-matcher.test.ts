import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../utils/core/topic.ts';
import {
  nameOfTopic,
  standsFor,
  type TopicChange,
  topicChange,
  withoutTopicChange,
  withTopicChange,
} from '../../../utils/core/topic-change.ts';
import { changedMatcher, inUsersWords } from '../../../utils/core/topics/changed-matcher.ts';
import { topicMatcher } from '../../../utils/core/topics/matcher.ts';
import { countedTopics } from '../../../utils/core/topics/topic-rows.ts';

const topic = (name: string, more: Partial<Topic> = {}): Topic => ({
  name,
  aliases: [],
  parents: [],
  related: [],
  ...more,
});
const list = topicMatcher([
  topic('containers'),
  topic('kubernetes', { aliases: ['k8s'], parents: ['containers'] }),
  topic('nomad orchestrator', { parents: ['containers'], related: ['terraform'] }),
  topic('terraform'),
  topic('beekeeping', { aliases: ['apiculture'] }),
]);

const renamed = (of: string, name: string): TopicChange => ({ topic: of, as: 'renamed', name });
const merged = (of: string, into: string): TopicChange => ({ topic: of, as: 'merged', into });
const hidden = (of: string): TopicChange => ({ topic: of, as: 'hidden' });

describe('a matcher as the user changed it', () => {
  const matcher = changedMatcher(list, [
    renamed('kubernetes', 'Container ships'),
    merged('nomad orchestrator', 'kubernetes'),
    merged('allotment club', 'beekeeping'),
    hidden('terraform'),
    hidden('lunch'),
  ]);

  it('finds what was merged as what it was merged into, and nothing that is hidden', () => {
    expect(matcher.find('nomad orchestrator and terraform, k8s')).toEqual(['kubernetes']);
    expect(matcher.finds('terraform, nomad orchestrator').map((find) => [find.topic, find.start])).toEqual([
      ['kubernetes', 11],
    ]);
  });

  it('knows tags by the name that the user gave, and own topics by what they are merged into', () => {
    expect(matcher.canonical('container ships')).toBe('kubernetes');
    expect(matcher.canonical('Allotment Club')).toBe('beekeeping');
    expect(matcher.canonical('basket weaving')).toBe('basket weaving');
    expect(matcher.canonical('Terraform')).toBeUndefined();
    expect(matcher.canonical('lunch')).toBeUndefined();
    expect(matcher.knows('kubernetes')).toBe(true);
    expect(matcher.knows('terraform')).toBe(false);
  });

  it('has the relatives of both, each once, and none that is hidden', () => {
    expect(matcher.relatives('kubernetes').map(({ name, as }) => `${as} ${name}`)).toEqual([
      'parent containers',
    ]);
    expect(matcher.relatives('containers').map(({ name }) => name)).toEqual(['kubernetes']);
  });

  it('is the list itself where nothing was changed', () => expect(changedMatcher(list, [])).toBe(list));
});

describe('changes of topics', () => {
  it('follow one another, and a circle leaves a topic as it is', () => {
    const chain = standsFor([merged('a', 'b'), merged('b', 'c'), merged('x', 'y'), merged('y', 'x')]);
    expect(['a', 'b', 'c', 'x', 'z'].map(chain)).toEqual(['c', 'c', 'c', 'x', 'z']);
    expect(standsFor([merged('a', 'b'), hidden('b')])('a')).toBeUndefined();
  });

  it('are one of each topic, and taken back', () => {
    const twice = withTopicChange([renamed('a', 'first'), hidden('b')], renamed('a', 'second'));
    expect(twice).toEqual([hidden('b'), renamed('a', 'second')]);
    expect(withoutTopicChange(twice, 'a')).toEqual([hidden('b')]);
    expect(nameOfTopic(twice)('a')).toBe('second');
    expect(nameOfTopic(twice)('b')).toBe('b');
  });

  it('are refused where two topics would become each other, or have one name', () => {
    expect(() => withTopicChange([merged('a', 'b')], merged('b', 'a'))).toThrow('one topic already');
    expect(() => withTopicChange([], merged('a', 'a'))).toThrow('one topic already');
    expect(() => withTopicChange([renamed('a', 'Bees')], renamed('b', ' bees'))).toThrow('Merge the two');
  });

  it.each([
    { topic: 'a' },
    { topic: '', as: 'hidden' },
    { topic: 'a', as: 'merged' },
    { ...hidden('a'), name: 'b' },
  ])('%j is none', (value) => expect(topicChange.safeParse(value).success).toBe(false));
});

it('what names topics says them in the words of the user', () => {
  const of = { topic: 'kubernetes', id: 'kubernetes', evidence: [{ kind: 'topic', topic: 'kubernetes' }] };
  expect(inUsersWords(of, [renamed('kubernetes', 'ships')])).toEqual({
    topic: 'ships',
    id: 'kubernetes',
    evidence: [{ kind: 'topic', topic: 'ships' }],
  });
});

it('topics are counted with what was changed about them, most people first', () => {
  const counts = new Map([
    ['kubernetes', 2],
    ['beekeeping', 5],
    ['nomad orchestrator', 1],
  ]);
  const changes = [
    renamed('kubernetes', 'ships'),
    merged('nomad orchestrator', 'kubernetes'),
    hidden('lunch'),
  ];
  expect(countedTopics(counts, changes)).toEqual([
    { topic: 'beekeeping', name: 'beekeeping', people: 5 },
    { topic: 'kubernetes', name: 'ships', people: 2 },
    { topic: 'nomad orchestrator', name: 'nomad orchestrator', people: 1, into: 'ships' },
    { topic: 'lunch', name: 'lunch', people: 0, hidden: true },
  ]);
});
