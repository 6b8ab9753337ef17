/** The name to greet somebody by, or a word in its place. */
export const named = (personId: string, nameOf: (id: string) => string): string => {
  const name = nameOf(personId).trim();
  return name.split(/\s+/u)[0] || 'there';
};

const inText = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const fullName = (id: string, nameOf: (id: string) => string): string =>
  nameOf(id).trim() || 'somebody I know';

/** Full names as in running text: `Ana Silva, Bo Lind and Chidi Obi`. */
export const listed = (personIds: readonly string[], nameOf: (id: string) => string): string =>
  inText(personIds.map((id) => fullName(id, nameOf)));

/** The same, each with a field of work: `Ana Silva (law) and Bo Lind (health)`. */
export const withFields = (
  personIds: readonly string[],
  nameOf: (id: string) => string,
  fieldOf: (id: string) => string,
): string => inText(personIds.map((id) => `${fullName(id, nameOf)} (${fieldOf(id)})`));
