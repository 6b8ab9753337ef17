import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Person } from '../../../utils/core/person.ts';
import { plain } from '../../../utils/store/people.ts';
import { onRecordsChanged, records } from '../../../utils/surfaces/records.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';

async function peopleOf(ids: readonly string[]): Promise<Person[]> {
  const people = (await records()).db.transaction('people').store;
  const found = await Promise.all(ids.map((id) => people.get(id)));
  return found.flatMap((one) => (one ? [plain(one)] : []));
}

/** So many rows are kept that are out of sight. */
const KEPT = 2_000;

/** What is known of the rows, and which of them are to be read or read again. */
class Rows {
  readonly known = new Map<string, Person>();
  readonly stale = new Set<string>();
  readonly #wanted = new Set<string>();
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  of(id: string): Person | undefined {
    const person = this.known.get(id);
    if (!person || this.stale.has(id)) this.#want(id);
    return person;
  }

  /** Records were changed: what is shown is read again, and stays in sight until then. */
  age(): void {
    for (const id of this.known.keys()) this.stale.add(id);
    this.#draw();
  }

  /** All rows that are drawn in one turn are read in one transaction. */
  #want(id: string): void {
    if (this.#wanted.size === 0) queueMicrotask(() => void this.#read().catch(sayProblem));
    this.#wanted.add(id);
  }

  async #read(): Promise<void> {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    if (this.known.size > KEPT) this.known.clear();
    for (const id of ids) this.stale.delete(id);
    for (const person of await peopleOf(ids)) this.known.set(person.id, person);
    this.#draw();
  }
}

/** Reads the people whose rows are drawn, and reads them again when records change. */
export function useRows(): (id: string) => Person | undefined {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const rows = useRef<Rows>(undefined);
  rows.current ??= new Rows(() => draw(undefined));
  useEffect(() => {
    const ending = new AbortController();
    onRecordsChanged(() => rows.current?.age(), ending.signal);
    return () => ending.abort();
  }, []);
  return (id) => rows.current?.of(id);
}
