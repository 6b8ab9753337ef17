import { describe, expect, test } from 'vitest';
import { read } from './a-plain-table.ts';

describe('the day of the last contact', () => {
  const daysOf = (...cells: string[]) => {
    const text = `n,d\n${cells.map((cell, i) => `P${i},"${cell}"`).join('\n')}\n`;
    const { interactions, leftOut } = read(text, ['name', 'lastContact']);
    const days = interactions.map(({ when }) => new Date(when).toISOString().replace('T12:00:00.000Z', ''));
    return { days, leftOut: leftOut.map(({ at, reason }) => `${at.line} ${reason.slice(0, 41)}`) };
  };

  test('is read from ISO, with a time or without, and from day.month.year', () => {
    expect(
      daysOf('2024-03-12', '2024-03-12 23:59', '2024-3-2T01:00:00Z', '12.03.2024', '1. 2. 2023', ''),
    ).toEqual({
      days: ['2024-03-12', '2024-03-12', '2024-03-02', '2024-03-12', '2023-02-01'],
      leftOut: [],
    });
  });

  test('is read with slashes as the whole column tells', () => {
    expect(daysOf('3/4/2024', '3/13/2024').days).toEqual(['2024-03-04', '2024-03-13']);
    expect(daysOf('3/4/2024', '13/3/2024').days).toEqual(['2024-04-03', '2024-03-13']);
    expect(daysOf('3/4/2024', '13/3/2024', '3/13/2024')).toEqual({
      days: ['2024-03-13', '2024-03-13'],
      leftOut: ['2 “3/4/2024” can be two days: nothing tells'],
    });
  });

  test('is left out where nothing tells, except where both orders mean one day', () => {
    expect(daysOf('3/4/2024', '5/5/2024')).toEqual({
      days: ['2024-05-05'],
      leftOut: ['2 “3/4/2024” can be two days: nothing tells'],
    });
  });

  test('is left out where it does not exist, and does not tell the order then', () => {
    expect(
      daysOf('2024-02-30', '31.4.2024', '13/14/2024', '3/4/2024', '12/3/24', 'yesterday', '1969-12-31'),
    ).toEqual({
      days: [],
      leftOut: [
        '2 “2024-02-30” cannot be read as a date, so',
        '3 “31.4.2024” cannot be read as a date, so ',
        '4 “13/14/2024” cannot be read as a date, so',
        '5 “3/4/2024” can be two days: nothing tells',
        '6 “12/3/24” cannot be read as a date, so it',
        '7 “yesterday” cannot be read as a date, so ',
        '8 “1969-12-31” lies before 1970, so it is l',
      ],
    });
  });

  test('is told in each column for itself, and counted once', () => {
    const text = 'n,a,b\nIda,3/13/2024,13/3/2024\nOkan,3/4/2024,3/4/2024\n';
    const { interactions } = read(text, ['name', 'lastContact', 'lastContact']);
    expect(
      interactions.map(({ refs, when }) => [refs[0], new Date(when).toISOString().slice(0, 10)]),
    ).toEqual([
      ['ida|', '2024-03-13'],
      ['okan|', '2024-03-04'],
      ['okan|', '2024-04-03'],
    ]);
  });
});
