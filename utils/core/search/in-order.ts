type Compare<T> = (a: T, b: T) => number;
/** Waited for between two pieces of work, so that a page can draw and answer. */
type Breath = () => Promise<void>;

/** So much is merged at once: about 10 ms of work. */
const PIECE = 10_000;

/** Two lists that are in order as one. */
export async function merged<T extends object>(
  a: readonly T[],
  b: readonly T[],
  compare: Compare<T>,
  breath: Breath,
): Promise<readonly T[]> {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all: T[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    const isOne = one !== undefined && (other === undefined || compare(one, other) <= 0);
    const next = isOne ? one : other;
    if (next === undefined) return all;
    all.push(next);
    if (isOne) i += 1;
    else j += 1;
    if (all.length % PIECE === 0) await breath();
  }
}

/** Lists of some thousands each as one that is in order. */
export async function inOrder<T extends object>(
  lists: readonly (readonly T[])[],
  compare: Compare<T>,
  breath: Breath,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (const list of lists) {
    runs.push(list.toSorted(compare));
    await breath();
  }
  while (runs.length > 1) {
    const fewer: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2)
      fewer.push(await merged(runs[i] ?? [], runs[i + 1] ?? [], compare, breath));
    runs = fewer;
  }
  return runs[0] ?? [];
}
