import { expect, test } from 'vitest';
import { lineDates } from '../../utils/formats/line-dates.ts';
import type { LineLanguage } from '../../utils/formats/line-day-words.ts';

/** A Wednesday. */
const TODAY = '2026-05-20';

const said = async (language: LineLanguage, text: string, side: 'past' | 'ahead' = 'past', today = TODAY) =>
  (await lineDates([language], today))(text, side).flatMap(({ from, to, day, short }) =>
    short === undefined ? [`${text.slice(from, to)}: ${day}`] : [],
  );

test.each<[LineLanguage, string, string]>([
  ['en', 'Friday', 'Friday: 2026-05-15'],
  ['en', 'Wednesday', 'Wednesday: 2026-05-13'],
  ['en', '1 December', '1 December: 2025-12-01'],
  ['fr', 'avant-hier', 'avant-hier: 2026-05-18'],
  ['fr', 'vendredi dernier', 'vendredi dernier: 2026-05-15'],
  ['es', 'hace un mes', 'hace un mes: 2026-04-20'],
  ['es', 'ayer por la mañana', 'ayer por la mañana: 2026-05-19'],
  ['ja', '先々週の月曜日', '先々週の月曜日: 2026-05-04'],
  ['ja', '一昨日', '一昨日: 2026-05-18'],
  ['ja', '三日前', '三日前: 2026-05-17'],
])('%s: “%s” is a day of the past', async (language, text, found) => {
  expect(await said(language, text)).toEqual([found]);
});

test.each<[LineLanguage, string]>([
  [
    'en',
    'last week, in May, sun, mar, at 3pm, 24/7, 1984, 3/4/2026, 12.5.26, the 5th, 12-14 May, 30 Feb 2026',
  ],
  ['de', 'letzte Woche, im Mai, Version 2.1, 12.5., 31. Februar'],
  ['fr', 'la semaine dernière, en mai, mar, 31 février'],
  ['es', 'la semana pasada, el mar, por la mañana, 31 de febrero'],
  ['ja', '先週、5月、3時、2月31日'],
])('%s: nothing is surely a day in “%s”', async (language, text) => {
  expect(await said(language, text)).toEqual([]);
});

test('what is promised lies ahead', async () => {
  expect(await said('en', 'Wednesday', 'ahead')).toEqual(['Wednesday: 2026-05-27']);
  expect(await said('en', '1 May', 'ahead')).toEqual(['1 May: 2027-05-01']);
  expect(await said('ja', '来週', 'ahead')).toEqual(['来週: 2026-05-27']);
});

test('29 February is the one that there was', async () => {
  expect(await said('de', '29. Februar 2024')).toEqual(['29. Februar 2024: 2024-02-29']);
  expect(await said('de', '29. Februar 2023')).toEqual([]);
});

test('a day on which two languages do not agree is none', async () => {
  const find = await lineDates(['fr', 'es', 'en'], TODAY);
  expect(find('13/05/2026', 'past').map(({ day }) => day)).toContain('2026-05-13');
  expect(find('yesterday', 'past')).toHaveLength(1);
});

test('a day is the same at every hour and in the nights when clocks change', async () => {
  expect(await said('en', 'yesterday', 'past', '2026-03-29')).toEqual(['yesterday: 2026-03-28']);
  expect(await said('en', '2 days ago', 'past', '2026-10-26')).toEqual(['2 days ago: 2026-10-24']);
});

test('a weekday in two or three letters is found apart, with how sure it is', async () => {
  const short = async (language: LineLanguage, text: string) =>
    (await lineDates([language], TODAY))(text, 'past').map(
      ({ from, to, day, short: how }) => `${text.slice(from, to)}: ${day} ${how}`,
    );
  expect(await short('en', 'on Tue, tue, sun')).toEqual([
    'on Tue: 2026-05-19 told',
    'tue: 2026-05-19 clear',
    'sun: 2026-05-17 doubtful',
  ]);
  expect(await short('de', 'am di, di, Di, Di.')).toEqual([
    'am di: 2026-05-19 told',
    'Di: 2026-05-19 doubtful',
    'Di.: 2026-05-19 stopped',
  ]);
  expect(await short('fr', 'le jeu, le jeu., mar. dernier')).toEqual([
    'le jeu.: 2026-05-14 told',
    'mar. dernier: 2026-05-19 told',
  ]);
  expect(await short('ja', 'on Tue')).toEqual([]);
});
