import type { Arrivals, IncomingPerson, LeftOut } from '../core/incoming.ts';
import { webUrl } from '../core/shapes.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { quoted } from './plain-csv-sentences.ts';

const ADDRESS = /^@?(\w(?:[\w.-]*\w)?)@([\p{L}\p{N}](?:[\p{L}\p{N}.:-]*[\p{L}\p{N}])?)$/u;

/** The list of muted accounts begins like that of followed ones; who is muted is nobody to keep up with. */
function isFollowing(cells: readonly string[]): boolean {
  const columns = cells.map((cell) => cell.toLowerCase());
  return columns.includes('account address') && !columns.includes('hide notifications');
}

function personOf(row: CsvRow): IncomingPerson | undefined {
  const [, user, host] = ADDRESS.exec(row.cell('account address')) ?? [];
  if (user === undefined || !host?.includes('.')) return undefined;
  const page = `https://${host}/@${user}`;
  if (!webUrl.safeParse(page).success || !URL.canParse(page)) return undefined;
  const none = { emails: [], tags: [], topics: [], notes: [] };
  return {
    at: { line: row.line },
    ref: page.toLowerCase(),
    name: `@${user}@${host}`,
    pages: [page],
    ...none,
  };
}

const noAddress = (address: string): string =>
  address === ''
    ? 'This line has no address of an account, so it is left out.'
    : `${quoted(address)} is no address like name@example.social, so it is left out. To keep it, correct it in the file and choose the file again.`;

const again = (name: string): string =>
  `${quoted(name)} stands in this file more than once. It is taken in once, and this line is left out.`;

/**
 * Reads the list of followed accounts that Mastodon exports, of any version that writes a header.
 * @returns undefined if the text has no such header.
 * @throws {Refusal} with a sentence, if it is larger than any list of people.
 */
export function readMastodonFollowing(text: string): Arrivals | undefined {
  const table = readCsv(text, isFollowing);
  if (!table) return undefined;
  const people = new Map<string, IncomingPerson>();
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const person = personOf(row);
    const at = { line: row.line };
    if (!person) leftOut.push({ at, reason: noAddress(row.cell('account address')) });
    else if (people.has(person.ref)) leftOut.push({ at, reason: again(person.name) });
    else people.set(person.ref, person);
  }
  return { people: [...people.values()], interactions: [], leftOut };
}
