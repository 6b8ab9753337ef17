/** The same function, for files that say the same again and again: each text is read once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
