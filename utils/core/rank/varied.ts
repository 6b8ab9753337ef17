/** What two entries of a list may have in common. */
export interface Kinds {
  /** Never more than `MOST` of one topic in a row: then the list ends. */
  topic: string;
  /** Not more than `MOST` of one field in a row as long as there is another. */
  field: string;
}

const MOST = 3;

/** The best `most` of a list, best first, without long runs of the same. */
export function varied<T>(best: readonly T[], kindsOf: (of: T) => Kinds, most: number): T[] {
  const left = [...best];
  const picked: T[] = [];
  while (picked.length < most) {
    const run = picked.slice(-MOST).map(kindsOf);
    const full = (key: keyof Kinds, of: T) =>
      run.length === MOST && run.every((before) => before[key] === kindsOf(of)[key]);
    const fresh = left.find((each) => !full('topic', each) && !full('field', each));
    const next = fresh ?? left.find((each) => !full('topic', each));
    if (next === undefined) break;
    picked.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return picked;
}
