/** The languages in which days are read in a line. */
export type LineLanguage = 'en' | 'de' | 'fr' | 'es' | 'ja';

/** How far from today a day is: days, or months. `week`: the weekday behind it, in the week so far from this one. */
export type Away = { days: number } | { months: number } | { week: number; weekday: number };

/** Words for a day that the library of dates does not know, or takes for another day. */
export interface DayWord {
  words: RegExp;
  /** What they mean; undefined for no day, so that no part of them is taken for one. */
  away(match: readonly string[]): Away | undefined;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
const numberOf = (text = ''): number => NUMBERS[text.toLowerCase()] ?? Number(text.normalize('NFKC'));

const fixed = (words: string, days: number): DayWord => ({
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  away: () => ({ days }),
});
const none = (words: string): DayWord => ({ ...fixed(words, 0), away: () => undefined });

function spanish(sign: 1 | -1, before: string): DayWord {
  return {
    words: new RegExp(
      `(?<![\\p{L}\\p{N}])${before} (\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez) (d[ií]as?|semanas?|mes(?:es)?|años?)(?!\\p{L})`,
      'giu',
    ),
    away([, count, unit = '']) {
      const n = sign * numberOf(count);
      if (/^d/iu.test(unit)) return { days: n };
      if (/^s/iu.test(unit)) return { days: 7 * n };
      return { months: /^m/iu.test(unit) ? n : 12 * n };
    },
  };
}

const COUNT = '([0-9０-９]{1,3}|[一二三四五六七八九十])';
const japanese = (words: string, days: number): DayWord => ({
  words: new RegExp(words, 'gu'),
  away: () => ({ days }),
});

const JAPANESE_AWAY: DayWord = {
  words: new RegExp(`${COUNT}(日|週間|[かヶケカ]月|年)(前|後)`, 'gu'),
  away([, count, unit = '', side]) {
    const n = numberOf(count) * (side === '前' ? -1 : 1);
    if (unit === '日' || unit === '週間') return { days: unit === '日' ? n : 7 * n };
    return { months: unit === '年' ? 12 * n : n };
  },
};

const JAPANESE_WEEK: DayWord = {
  words: /(先々週|先週|今週|来週|再来週)の?([日月火水木金土])曜日?/gu,
  away([, which = '', weekday = '']) {
    const week = { 先々週: -2, 先週: -1, 今週: 0, 来週: 1, 再来週: 2 }[which] ?? 0;
    return { week, weekday: '日月火水木金土'.indexOf(weekday) };
  },
};

/** By language, the longer words before those they begin with. */
export const DAY_WORDS: Readonly<Record<LineLanguage, readonly DayWord[]>> = {
  en: [fixed('(?:the )?day before yesterday', -2), fixed('(?:the )?day after tomorrow', 2)],
  de: [],
  fr: [
    fixed('avant[- ]hier', -2),
    fixed('après[- ]demain', 2),
    fixed('à demain', 1),
    fixed('il y a une semaine', -7),
  ],
  es: [
    fixed('anteayer|antier|antes de ayer', -2),
    fixed('anoche|ayer por la (?:mañana|tarde|noche)', -1),
    fixed('hoy por la (?:mañana|tarde|noche)', 0),
    fixed('pasado mañana', 2),
    fixed('mañana por la (?:mañana|tarde|noche)', 1),
    fixed('(?:la )?(?:próxima semana|semana que viene)', 7),
    none('(?:(?:por|de|esta|la) )+mañana'),
    spanish(-1, 'hace'),
    spanish(1, '(?:dentro de|en)'),
  ],
  ja: [
    japanese('一昨日|おととい', -2),
    japanese('昨夜|昨晩|ゆうべ|昨日の(?:朝|昼|夜|晩)', -1),
    japanese('明後日|あさって', 2),
    JAPANESE_AWAY,
    JAPANESE_WEEK,
    japanese('来週', 7),
  ],
};
