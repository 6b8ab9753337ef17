/**
 * The words of a list. Marked as having no side effects: a script that uses only another part of a module then carries
 * none of its lists.
 */
/* @__NO_SIDE_EFFECTS__ */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
