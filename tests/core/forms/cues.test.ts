import { describe, expect, it } from 'vitest';
import { expertTopics, mayCue, wishTopics } from '../../../utils/core/forms/cues.ts';
import { topicMatcher } from '../../../utils/core/topics/matcher.ts';
import { matcher, TOPICS } from '../suggest/planted.ts';

const named = topicMatcher([
  ...TOPICS,
  { name: 'life coaching', aliases: [], parents: [], related: [] },
  { name: 'learning to rank', aliases: [], parents: [], related: [] },
]);

describe('words of learning', () => {
  it('are not the words that a topic is called by', () => {
    expect(wishTopics('learning to rank, rust', named)).toEqual([]);
    expect(expertTopics('Life coaching, rust', named)).toEqual([]);
    expect(expertTopics('Life coaching, teaches rust', named)).toHaveLength(2);
  });

  it.each([
    ['She wants to learn Rust', ['rust']],
    ['Wants to learn k8s, Go and Rust too.', ['kubernetes', 'go', 'rust']],
    ['Designer, learning Rust', ['rust']],
    ['learning Rust, senior k8s engineer at work', ['rust']],
    ['is looking for a mentor in facilitation', ['facilitation']],
    ['asked for a good mentor on open data', ['open data']],
    ['new to Go', ['go']],
    ['wants to get into machine learning', ['machine learning']],
    ['My mentee for rust', ['rust']],
    ['wants to learn Rust but knows Go', ['rust']],
    ['would love to learn more about beekeeping from me', ['beekeeping']],
    ['Aspiring Rust engineer, teaches Go', ['rust']],
    ['not new to Go', []],
    ['no longer learning Rust', []],
    ['machine learning and Rust', []],
    ['learning design for rust', []],
    ['blended learning, rust', []],
    ['Learning / Rust', []],
    ['teaches machine learning to rust people', []],
    ['Rust engineer', []],
  ])('%j wants %j', (text, topics) => {
    expect(wishTopics(text, matcher).map(({ topic }) => topic)).toEqual(topics);
    if (topics.length > 0) expect(mayCue(text)).toBe(true);
  });

  it.each([
    ['Mentors people in Rust', ['rust']],
    ['ten years of k8s', ['kubernetes']],
    ['maintains a wasm runtime', ['webassembly']],
    ['looking for a mentor in rust', []],
    ['Rust engineer', []],
  ])('%j teaches %j', (text, topics) => {
    expect(expertTopics(text, matcher).map(({ topic }) => topic)).toEqual(topics);
  });
});
