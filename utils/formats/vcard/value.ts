/** What an escaped value says (RFC 6350, 3.4). Also `\:`, which older programs write. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\,;:nN])/gu, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );

/** The parts of a value, each still escaped, at the delimiters that are not escaped. */
export function split(value: string, delimiter: ',' | ';'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === delimiter) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
}

/** What a value of one line says. */
export const lineOf = (value: string): string => unescaped(value).replace(/\s+/gu, ' ').trim();

/** What a value of several lines says. */
export const proseOf = (value: string): string => unescaped(value).replace(/\r\n?/gu, '\n').trim();

/** More than any name, address or organisation has. */
const MOST_FIELDS = 30;

/** The fields of a value, such as a name or an address; several values of one field are joined. */
export const fieldsOf = (value: string, joint: string): string[] =>
  split(value, ';')
    .slice(0, MOST_FIELDS)
    .map((field) =>
      split(field, ',')
        .map(lineOf)
        .filter((part) => part !== '')
        .join(joint),
    );
