/** The logarithm of the number of ways to choose some of a number. */
export function waysToChoose(from: number, some: number): number {
  let ways = 0;
  for (let at = 1; at <= some; at++) ways += Math.log((from - some + at) / at);
  return ways;
}
