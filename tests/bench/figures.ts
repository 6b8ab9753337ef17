/** One figure as it is printed, and whether it is within what it may be. */
export interface Row {
  line: string;
  within: boolean;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

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

/** How many times the floor ours takes: pairs of one moment, so that a slow machine slows both. */
export function ratioRow(what: string, ours: readonly number[], floor: readonly number[], most: number): Row {
  const times = paired(ours, floor, (a, b) => a / b);
  return row(what, `${times.toFixed(2)} times, at most ${most}`, sidesOf(ours, floor), times <= most);
}

/** A weight against its bound, in kB. */
export const weightRow = (what: string, bytes: number, most: number): Row =>
  row(what, `${(bytes / 1000).toFixed(1)} kB, at most ${most / 1000} kB`, '', bytes <= most);
