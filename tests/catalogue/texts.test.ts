import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { type Find, topicMatcher } from '../../utils/core/topics/matcher.ts';

const matcher = topicMatcher(TOPICS);

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

const rowOf = (line: string): [string, string] => {
  const at = line.lastIndexOf(' => ');
  return [line.slice(0, at), line.slice(at + 4)];
};

const written = ({ topic, stance }: Find): string => (stance === 'has' ? topic : `${topic} (${stance})`);

const foundIn = (text: string): string =>
  [...new Set(matcher.finds(text).map(written))].join(', ') || 'nothing';

describe.each(['professions', 'traps', 'stances', 'languages'])('what is found in texts: %s', (name) => {
  test.each(linesOf(name).map(rowOf))('%j has %s', (text, expected) => expect(foundIn(text)).toBe(expected));
});

describe('ordinary sentences', () => {
  test.each(linesOf('prose'))('%j has nothing', (text) => expect(foundIn(text)).toBe('nothing'));
});

test('a find says where it stands', () => {
  const text = 'A former nurse, now into Kubernetes';
  expect(
    matcher.finds(text).map(({ start, end, ...find }) => ({ ...find, words: text.slice(start, end) })),
  ).toEqual([
    { topic: 'nursing', stance: 'past', words: 'nurse' },
    { topic: 'kubernetes', stance: 'has', words: 'Kubernetes' },
  ]);
});
