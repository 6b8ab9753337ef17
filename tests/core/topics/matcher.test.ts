import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../utils/core/topic.ts';
import { topicMatcher } from '../../../utils/core/topics/matcher.ts';

const topic = (name: string, more: Partial<Topic> = {}): Topic => ({
  name,
  aliases: [],
  parents: [],
  related: [],
  ...more,
});
const matcher = topicMatcher([
  topic('cloud computing', { aliases: ['cloud'] }),
  topic('kubernetes', { aliases: ['k8s'], parents: ['cloud computing'], related: ['go'] }),
  topic('go', { aliases: ['golang'], cased: ['Go'] }),
  topic('R', { aliases: ['rstats'], cased: ['R'] }),
  topic('C', { cased: ['C'] }),
  topic('c++', { aliases: ['cpp'] }),
  topic('c#'),
  topic('.net'),
  topic('node.js', { aliases: ['node'] }),
  topic('machine learning', { aliases: ['ML', '機械学習'] }),
  topic('learning'),
  topic('database'),
  topic('library'),
  topic('ios'),
  topic('economics'),
  topic('résumé writing'),
  topic('straßenbau'),
]);

describe('find', () => {
  it.each([
    ['I use K8S and golang daily', ['kubernetes', 'go']],
    ['golang before k8s, then golang again', ['go', 'kubernetes']],
    ['machine-learning and Machine Learning', ['machine learning']],
    ['a machine. Learning is fun', ['learning']],
    ['a machine,\n\nlearning', ['learning']],
    ['#MachineLearning', ['machine learning']],
    ['databases and libraries', ['database', 'library']],
    ['kubernetesque, unlibrary, io, economic', []],
    ['C++20, C# and ASP.NET, .NET', ['c++', 'c#', '.net']],
    ['Node.js', ['node.js']],
    ['RESUME WRITING', ['résumé writing']],
    ['STRASSENBAU', []],
    ['私は機械学習エンジニアです', ['machine learning']],
    ['https://golang.org/k8s x@golang.org @golang', []],
    ['', []],
  ])('%j has %j', (text, found) => expect(matcher.find(text)).toEqual(found));

  it.each([
    ['she writes Go at work', ['go']],
    ['Go, Rust and SQL', ['go']],
    ['Go developer', ['go']],
    ['Go to the market', []],
    ['It is late. Go home', []],
    ['ready to go', []],
    ['GO', []],
    ['statistics in R.', ['R']],
    ['J. R. R. Tolkien and George R. Martin', []],
    ['R&D at C-suite level, vitamin C', []],
    ['embedded C, R', ['C', 'R']],
  ])('cased words: %j has %j', (text, found) => expect(matcher.find(text)).toEqual(found));

  it('answers with canonical names only, each once, whatever the text', () => {
    const words = fc.constantFrom(
      'k8s',
      'Go',
      'go',
      'R',
      'machine',
      'learning',
      '.',
      ',',
      '\n',
      ' ',
      'C++',
      '機械学習',
      'é',
      '@',
      '/',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = matcher.find(any);
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect(matcher.knows(name)).toBe(true);
      }),
    );
  });

  it('finds every name and alias between other words', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      topic(`subject ${at} of it`, { aliases: [`alias${at}`] }),
    );
    const all = topicMatcher(many);
    for (const { name, aliases } of many) {
      expect(all.find(`likes ${name.toUpperCase()}, much`)).toEqual([name]);
      expect(all.find(`(${aliases[0]})`)).toEqual([name]);
    }
  });

  it.each(['.', '@', 'a@', ' -', 'http://', 'machine ', 'R. ', 'C'])(
    'is linear on %j over and over',
    (part) => {
      // A matcher that looks back over what it has read would run into the limit of the test.
      expect(matcher.find(part.repeat(200_000))).toBeInstanceOf(Array);
    },
  );
});

describe('canonical', () => {
  it.each([
    [' GoLang ', 'go'],
    ['go', 'go'],
    ['r', 'R'],
    ['#k8s', 'kubernetes'],
    ['Machine-Learning', 'machine learning'],
    ['Databases', 'database'],
    ['  Basket   Weaving ', 'basket weaving'],
    ['kubernetes basics', 'kubernetes basics'],
  ])('%j is %j', (word, name) => expect(matcher.canonical(word)).toBe(name));

  it('is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const once = matcher.canonical(word);
        expect(matcher.canonical(once)).toBe(once);
      }),
    );
  });
});

describe('relatives', () => {
  it('gives parents, children and neighbours from both ends', () => {
    const names = (of: string) => matcher.relatives(of).map(({ name, as }) => `${as} ${name}`);
    expect(names('kubernetes')).toEqual(['related go', 'parent cloud computing']);
    expect(names('cloud computing')).toEqual(['child kubernetes']);
    expect(names('go')).toEqual(['related kubernetes']);
    expect(names('nothing known')).toEqual([]);
  });
});
