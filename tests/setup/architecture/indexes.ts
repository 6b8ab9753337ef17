/** The indexes that the table of a document names, as `store.index`: those of its column called so. */
export function indexesInTable(markdown: string): string[] {
  const rows = (markdown.split('| query | index |')[1]?.split('\n\n')[0] ?? '').split('\n');
  const cells = rows.map((row) => row.split('|')[2] ?? '');
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/gu)].map((match) => match[1] ?? ''),
  );
}

/** The name of each variable that holds a store, by what the file says of it. */
function storesIn(text: string): Map<string, string> {
  const stores = new Map<string, string>();
  for (const [, name, store] of text.matchAll(
    /(?:const|let) (\w+) =[^;\n]*(?:objectStore|transaction)\('(\w+)'/gu,
  ))
    if (name && store) stores.set(name, store);
  return stores;
}

const BY_STORE = /(?:objectStore|transaction)\('(\w+)'\)(?:\.store)?\s*\.index\('(\w+)'\)/gu;
const BY_NAME = /FromIndex\(\s*'(\w+)',\s*'(\w+)'/gu;
const BY_VARIABLE = /(\w+)(?:\.store)?\s*\.index\('(\w+)'\)/gu;
/** An index that is handed on by its name, as a type or a list in the file names it with its store. */
const HANDED_ON =
  /'(people|identities)', '(emails|stableKey)'|(tags|topics|organisation|site|communityId): '(people|identities|memberships)'/gu;

/** The indexes that a file looks something up in, as `store.index`. */
export function indexesUsed(text: string): string[] {
  const stores = storesIn(text);
  return [
    ...[...text.matchAll(BY_STORE), ...text.matchAll(BY_NAME)].map(([, store, index]) => `${store}.${index}`),
    // `transaction(…).store` is no variable: the pattern before this one sees it.
    ...[...text.matchAll(BY_VARIABLE)]
      .filter(([, name]) => name !== 'store')
      .map(([, name, index]) => `${stores.get(name ?? '') ?? name}.${index}`),
    ...[...text.matchAll(HANDED_ON)].map(([, store, index, key, of]) =>
      key ? `${of}.${key}` : `${store}.${index}`,
    ),
  ];
}
