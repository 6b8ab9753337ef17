/**
 * What names a person of a table, the same each time it is exported: the first e-mail address in lower case, else the
 * first page, else name and organisation in lower case.
 */
export function refOf(
  emails: readonly string[],
  pages: readonly string[],
  name: string,
  organisation: string,
): string {
  return emails[0]?.toLowerCase() ?? pages[0] ?? `${name}|${organisation}`.toLowerCase();
}

/**
 * Makes a function that gives each ref back once, and the next times it is asked for with `#2`, `#3` and so on. In the
 * order of the rows, so that the same file always gives the same refs.
 */
export function refsOnce(): (ref: string) => string {
  const given = new Set<string>();
  const times = new Map<string, number>();
  return (ref) => {
    let [own, time] = [ref, times.get(ref) ?? 0];
    do {
      time += 1;
      own = time === 1 ? ref : `${ref}#${time}`;
    } while (given.has(own));
    times.set(ref, time);
    given.add(own);
    return own;
  };
}
