/** The longest that one interaction may be: a week. */
export const MOST_MINUTES = 7 * 24 * 60;

/** Minutes alone, `1:30`, or with their units: `1 h`, `1h30`, `90 min`, `1.5 hours`. */
const WRITTEN =
  /^(?:(?<minutes>\d{1,5})(?: ?m(?:in(?:utes?|s)?)?\.?)?|(?<clock>\d{1,3}):(?<rest>[0-5]\d)|(?<hours>\d{1,3}(?:[.,]\d{1,2})?) ?h(?:(?:ou)?rs?)?\.?(?: ?(?<more>[0-5]?\d)(?: ?m(?:in(?:utes?|s)?)?\.?)?)?)$/iu;

/** The minutes that somebody means, 1 to those of a week; undefined where it cannot be told. */
export function minutesIn(text: string): number | undefined {
  const said = WRITTEN.exec(text.trim())?.groups;
  if (!said) return undefined;
  const { minutes, clock, rest, hours, more } = said;
  const whole = Number(minutes ?? rest ?? more ?? 0);
  const minutesOfHours = Math.round(Number((clock ?? hours ?? '0').replace(',', '.')) * 60);
  const sum = whole + minutesOfHours;
  return sum >= 1 && sum <= MOST_MINUTES ? sum : undefined;
}

/** "45 min", "1 h 30 min", "2 h": it is understood again as the same. */
export function minutesInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
