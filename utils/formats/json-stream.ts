/** A value, or null where JSON has none for it: as `JSON.stringify` writes the entries of a list. */
const entry = (one: unknown): string => JSON.stringify(one) ?? 'null';

async function* entriesOf(batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '\n';
  for await (const batch of batches) {
    // An empty batch must not leave a comma behind.
    if (batch.length === 0) continue;
    yield before + batch.map(entry).join(',\n');
    before = ',\n';
  }
}

/**
 * Writes one JSON object (RFC 8259) part by part: the properties of `head`, then each list, with one entry a line.
 * Joined, it says the same as `JSON.stringify` of the whole. It asks for a batch only when the one before was taken, and
 * cuts no character in two, so that each part can be encoded by itself.
 */
export async function* jsonChunks(
  head: Record<string, unknown>,
  lists: Readonly<Record<string, AsyncIterable<readonly unknown[]>>>,
): AsyncGenerator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(head)) {
    const text = JSON.stringify(value);
    // JSON has nothing for undefined or a function: such a property is left out.
    if (text === undefined) continue;
    yield `${before}${JSON.stringify(name)}: ${text}`;
    before = ',\n';
  }
  for (const [name, batches] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(name)}: [`;
    yield* entriesOf(batches);
    yield ']';
    before = ',\n';
  }
  yield before === '{\n' ? '{}' : '\n}';
}
