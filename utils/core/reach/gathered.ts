/** The values of each key, in their order. Linear. */
export function gathered<T>(pairs: Iterable<readonly [key: string, value: T]>): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = by.get(key);
    if (list) list.push(value);
    else by.set(key, [value]);
  }
  return by;
}
