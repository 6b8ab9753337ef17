/** Some people of a neighbourhood, as positions in it, with the same as bits to compare sets fast. */
export interface PeopleSet {
  members: readonly number[];
  bits: Uint32Array;
}

export function peopleSet(members: readonly number[], people: number): PeopleSet {
  const bits = new Uint32Array(Math.ceil(people / 32));
  for (const at of members) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  return { members, bits };
}

/** How nearly two sets are the same people: F1, 1 for equal ones, 0 where they share nobody. */
export function likenessOfSets(a: PeopleSet, b: PeopleSet): number {
  let shared = 0;
  for (let at = 0; at < a.bits.length; at++) {
    const both = (a.bits[at] ?? 0) & (b.bits[at] ?? 0);
    if (both !== 0) shared += bitsIn(both);
  }
  return (2 * shared) / Math.max(1, a.members.length + b.members.length);
}

/** The bits of a 32-bit word, added in parallel. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
