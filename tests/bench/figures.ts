/** One figure as it is printed, and whether it is within what it may be. */
export interface Row {
  line: string;
  within: boolean;
}

/** The value that a share of all is below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

const paired = (ours: readonly number[], floor: readonly number[], how: (a: number, b: number) => number) =>
  median(ours.map((one, i) => how(one, floor[i] ?? Number.NaN)));

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

const row = (what: string, figure: string, sides: string, within: boolean): Row => ({
  line: `${within ? '  ' : '! '}${what.padEnd(46)} ${figure.padEnd(34)} ${sides}`,
  within,
});

const sidesOf = (ours: readonly number[], floor: readonly number[]): string =>
  `(${ms(median(ours))} beside ${ms(median(floor))})`;

/** How far ours lies above the floor, in ms: for what the floor does in next to no time. */
export function aboveRow(what: string, ours: readonly number[], floor: readonly number[], most: number): Row {
  const above = paired(ours, floor, (a, b) => a - b);
  return row(what, `${ms(above)} above, at most ${ms(most)}`, sidesOf(ours, floor), above <= most);
}

/** The runs that the machine's other work disturbed least: it only ever adds to what is measured. */
const QUIET = 0.25;

/**
 * As `aboveRow`, for so short a time that the machine moves the middle by a tenth of it: the quarter of the runs that were
 * quietest decides; the middle is printed beside it.
 */
export function quietRow(what: string, ours: readonly number[], floor: readonly number[], most: number): Row {
  const above = quantile(ours, QUIET) - quantile(floor, QUIET);
  const figure = `${ms(above)} above, at most ${ms(most)}`;
  const middle = `${ms(paired(ours, floor, (a, b) => a - b))} in the middle`;
  return row(what, figure, `${middle} ${sidesOf(ours, floor)}`, above <= most);
}

/** How many times the floor ours takes: pairs of one moment, so that a slow machine slows both. */
export function ratioRow(what: string, ours: readonly number[], floor: readonly number[], most: number): Row {
  const times = paired(ours, floor, (a, b) => a / b);
  return row(what, `${times.toFixed(2)} times, at most ${most}`, sidesOf(ours, floor), times <= most);
}

/** A weight against its bound, in kB. */
export const weightRow = (what: string, bytes: number, most: number): Row =>
  row(what, `${(bytes / 1000).toFixed(1)} kB, at most ${most / 1000} kB`, '', bytes <= most);

/** A figure against what it may be at most. */
export const mostRow = (what: string, value: number, most: number, unit: string, beside = ''): Row =>
  row(
    what,
    `${value.toFixed(1)} ${unit}, at most ${most} ${unit}`,
    beside === '' ? '' : `(${beside})`,
    value <= most,
  );
