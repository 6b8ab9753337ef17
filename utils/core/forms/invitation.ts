/** The name to greet somebody by, or a word in its place. */
export const named = (personId: string, nameOf: (id: string) => string): string => {
  const name = nameOf(personId).trim();
  return name.split(/\s+/u)[0] || 'there';
};

/** Full names as in running text: `Ana Silva, Bo Lind and Chidi Obi`. */
export function listed(personIds: readonly string[], nameOf: (id: string) => string): string {
  const names = personIds.map((id) => nameOf(id).trim() || 'somebody I know');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
