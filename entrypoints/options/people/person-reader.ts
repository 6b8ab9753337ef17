import type { Person } from '../../../utils/core/person.ts';
import { plain } from '../../../utils/store/people.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';

/** So long a row has to be drawn before it is read: one that flies by is not. In ms. */
const PATIENCE_MS = 40;
/** So many people are remembered whose rows are not drawn any more. */
const KEPT = 2_000;

async function peopleOf(ids: readonly string[]): Promise<Map<string, Person>> {
  const people = (await records()).db.transaction('people').store;
  const found = await Promise.all(ids.map((id) => people.get(id)));
  return new Map(found.flatMap((one) => (one ? [[one.id, plain(one)]] : [])));
}

/** Reads the people whose rows are drawn, all that are new in one transaction. */
export class PersonReader {
  readonly #known = new Map<string, Person>();
  /** Those that are drawn, and how to draw them again. */
  readonly #drawn = new Map<string, () => void>();
  /** Known as they were before records changed. */
  readonly #stale = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Somebody as they were read last; undefined until then. */
  known(id: string): Person | undefined {
    return this.#known.get(id);
  }

  /** The row of somebody is drawn; `draw` is called when they are read. @returns what ends that. */
  show(id: string, draw: () => void): () => void {
    this.#drawn.set(id, draw);
    if (this.#needs(id)) this.#soon();
    return () => this.#drawn.delete(id);
  }

  /** Records were changed: who is drawn is read again, and stays as they are until then. */
  age(): void {
    for (const id of this.#known.keys()) this.#stale.add(id);
    this.#soon();
  }

  #needs(id: string): boolean {
    return !this.#known.has(id) || this.#stale.has(id);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#read([...this.#drawn.keys()].filter((id) => this.#needs(id))).catch(sayProblem);
    }, PATIENCE_MS);
  }

  async #read(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) this.#stale.delete(id);
    this.#trim();
    for (const [id, person] of await peopleOf(ids)) {
      this.#known.set(id, person);
      this.#drawn.get(id)?.();
    }
  }

  #trim(): void {
    if (this.#known.size <= KEPT) return;
    for (const id of this.#known.keys()) if (!this.#drawn.has(id)) this.#known.delete(id);
  }
}
