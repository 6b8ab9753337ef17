import { Refusal } from '../../../utils/core/drafts.ts';
import type { LeftOut } from '../../../utils/core/incoming.ts';
import { PERSON_COLUMNS } from '../../../utils/formats/csv-out.ts';
import { headOf } from '../../../utils/formats/kithcraft-json.ts';
import { guessMapping, readPlainCsv } from '../../../utils/formats/plain-csv.ts';
import { readFile } from '../../../utils/surfaces/imports/read-file.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { contact, exportOf, list } from '../../formats/monica/invented-entries.ts';
import { NOW } from '../../store/a-store.ts';

/** What came of a file: people, or why it was refused. */
export interface Came {
  names: readonly string[];
  leftOut: readonly LeftOut[];
  refused?: string;
}

const { people: _, ...EMPTY } = Object.fromEntries(Object.keys(sampleNetwork(NOW)).map((list) => [list, []]));

const own = (names: readonly string[]): string =>
  JSON.stringify({
    ...headOf(NOW),
    people: names.map((name, i) => ({
      ...{
        id: `p${i}`,
        name,
        tags: [],
        topics: [],
        tie: { sum: 0, count: 0 },
        createdAt: NOW,
        updatedAt: NOW,
      },
    })),
    ...EMPTY,
  });

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const table = (header: string, row: (name: string) => string) => (names: readonly string[]) =>
  [header, ...names.map((name) => row(quoted(name))), ''].join('\r\n');

/** A file of each kind that is text, with some people. */
export const TEXTS: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'LinkedIn’s connections': table(
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    (name) => `${name},,,,Reed,,12 Mar 2024`,
  ),
  'Google Contacts': table('First Name,Last Name,Labels,E-mail 1 - Value,Notes', (name) => `${name},,,,`),
  Mastodon: (names) =>
    table(
      'Account address,Show boosts,Notify on new posts,Languages',
      (name) => `${name},true,false,`,
    )(names.map((_, i) => `someone${i}@hachyderm.example`)),
  'a plain table': table('Name,Town,Note', (name) => `${name},Graz,`),
  'a table of our own': table(
    PERSON_COLUMNS.join(','),
    (name) => `,${name}${','.repeat(PERSON_COLUMNS.length - 2)}`,
  ),
  vCard: (names) => names.map((name) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEND:VCARD\r\n`).join(''),
  Monica: (names) =>
    JSON.stringify(
      exportOf([
        list(
          'contact',
          names.map((name, i) => contact(i + 1, { first_name: name })),
        ),
      ]),
    ),
  'our own JSON': own,
};

/** Reads a file of any kind as it is chosen. */
export async function read(file: Blob, name = 'chosen.bin'): Promise<Came> {
  try {
    const found = await readFile(file, name);
    if (found.kind === 'records')
      return { names: found.own.all.people.map((one) => one.name), leftOut: found.own.leftOut };
    if (found.kind === 'sealed' || found.kind === 'promises') throw new Error(found.kind);
    const { people: all, leftOut } =
      found.kind === 'people' ? found.arrivals : readPlainCsv(found.table, guessMapping(found.table.columns));
    return { names: all.map((one) => one.name), leftOut };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { names: [], leftOut: [], refused: error.message };
  }
}

/** A file that says it is this large, begins as one of its kind does, and breaks the test if all of it is read. */
export class Gigantic extends Blob {
  readonly #head: Blob;
  readonly #size: number;

  constructor(head: BlobPart, size: number) {
    super([]);
    this.#head = new Blob([head]);
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to = this.#size): Blob {
    if (to - from > 20 * 1024 * 1024) throw new Error('read as a whole');
    const begun = this.#head.slice(from, to);
    return new Blob([begun, new Uint8Array(Math.max(0, to - from - begun.size))]);
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error('read as a whole');
  }

  override text(): Promise<string> {
    throw new Error('read as a whole');
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    throw new Error('read as a whole');
  }
}
