import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { LineContext } from '../../../utils/core/line/entry.ts';
import { saysSame } from '../../../utils/core/line/printed.ts';
import { entryAfter, type LineEdit, rewritings } from '../../../utils/core/line/rewritten.ts';
import type { Span } from '../../../utils/core/line/span.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from './invented-people.ts';
import { ENGLISH } from './lines/english.ts';

let context: LineContext;
beforeAll(async () => {
  context = { today: TODAY, findDates: await lineDates(['en'], TODAY), peopleCalled };
});

/** The line after some of its parts were changed. */
function rewritten(line: string, edit: (spans: readonly Span[]) => LineEdit[]): string {
  const before = understood(line, context);
  const edits = edit(before.spans);
  const wanted = entryAfter(before.entry, edits);
  const found = rewritings(line, before, edits).find((one) =>
    saysSame(understood(one, context).entry, wanted),
  );
  if (found === undefined) throw new Error(`nothing says it: ${line}`);
  return found;
}
const spanOf = (line: string, words: string, spans: readonly Span[]): Span => {
  const found = spans.find(({ from, to }) => line.slice(from, to) === words);
  if (!found)
    throw new Error(`no part ${words}: ${spans.map((one) => line.slice(one.from, one.to)).join('|')}`);
  return found;
};

const LINES = ENGLISH.trim()
  .split('\n')
  .map((row) => row.split(' → ')[0] ?? '');
const LINE =
  'coffee with Ada and @grace yesterday about compilers #rust !passes are functions >2w send slides';

describe('a part that is taken out', () => {
  test.each([
    ['coffee', LINE.replace('coffee ', '')],
    ['Ada', LINE.replace('Ada and ', '')],
    ['@grace', LINE.replace(' and @grace', '')],
    ['yesterday', LINE.replace('yesterday ', '')],
    ['#rust', LINE.replace('#rust ', '')],
    ['!passes are functions', LINE.replace('!passes are functions ', '')],
    ['>2w send slides', LINE.replace(' >2w send slides', '')],
  ])('%s', (words, left) => {
    expect(rewritten(LINE, (spans) => [{ span: spanOf(LINE, words, spans) }])).toBe(left);
  });

  it('takes "with" along, when nobody is left', () => {
    const line = 'call with Ada about types';
    expect(rewritten(line, (spans) => [{ span: spanOf(line, 'Ada', spans) }])).toBe('call about types');
  });

  it('takes the sign between people along', () => {
    const line = 'call with Ada, Zed and Quill';
    expect(rewritten(line, (spans) => [{ span: spanOf(line, 'Zed', spans) }])).toBe('call with Ada, Quill');
  });
});

describe('a part that is changed', () => {
  const change = (words: string, now: LineEdit['now']) =>
    rewritten(LINE, (spans) => [{ span: spanOf(LINE, words, spans), ...(now && { now }) }]);

  it('stands where it was', () => {
    expect(change('coffee', { kind: 'community meeting' })).toBe(LINE.replace('coffee', 'community meeting'));
    expect(change('yesterday', { date: { day: '2026-05-01', time: '15:00' } })).toBe(
      LINE.replace('yesterday', '2026-05-01 15:00'),
    );
    expect(change('>2w send slides', { followUp: { on: '2026-06-01' } })).toBe(
      LINE.replace('>2w send slides', '>2026-06-01'),
    );
    expect(change('!passes are functions', { insights: ['passes are just functions'] })).toBe(
      LINE.replace('passes are', 'passes are just'),
    );
  });

  it('is written another way, where it would be understood as more than is meant', () => {
    const line = change('!passes are functions', { insights: ['see #rust and @ada'] });
    expect(understood(line, context).entry).toMatchObject({
      topics: ['rust'],
      insights: ['see #rust and @ada'],
    });
  });
});

test('any part of any line can be taken out, and nothing else changes by it', () =>
  fc.assert(
    fc.property(fc.constantFrom(...LINES), fc.nat(), (line, place) => {
      const after = rewritten(line, (spans) => {
        const parts = spans.filter(({ part }) => !['text', 'join', 'about'].includes(part));
        const span = parts[place % parts.length];
        return span ? [{ span }] : [];
      });
      expect(after.length).toBeLessThan(line.length * 3 + 40);
    }),
    { numRuns: 300 },
  ));
