import { inOrder, merged } from '../../core/search/in-order.ts';
import type { Part } from '../../core/search/part.ts';
import type { Held } from './held.ts';

/** Somebody in the order of names, and where in the index they are. */
interface Named {
  id: string;
  name: string;
  part: number;
  place: number;
}

/** By the rules of the browser's language: "Ärne" beside "Arne" in German, after "Zoe" in Swedish; 2 before 10. */
const collator = new Intl.Collator(undefined, { numeric: true });

const compare = (a: Named, b: Named): number => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

const namedIn = ({ id: part, ids, names }: Part, gone: ReadonlySet<number> = new Set()): Named[] =>
  ids.flatMap((id, place) => (gone.has(place) ? [] : [{ id, name: names[place] ?? '', part, place }]));

/** Everybody by name. After a change, who was not changed stays in order, and only the others are sorted. */
export class NameOrder {
  #seen = -1;
  #stamp = '';
  #named: readonly Named[] = [];
  #ids: readonly string[] = [];

  /** @param seen the number of the last change that is in `held` and `young`. @param breath is waited for between pieces of work. */
  async ids(
    held: Held,
    young: Part | undefined,
    seen: number,
    breath: () => Promise<void>,
  ): Promise<readonly string[]> {
    if (seen === this.#seen) return this.#ids;
    const { stamp } = held.state;
    const isThere = ({ id, part, place }: Named): boolean => {
      const [now, at] = held.places.get(id) ?? [];
      return now === part && at === place;
    };
    const parts = () => [...held.parts.values()].map((part) => namedIn(part, held.gone.get(part.id)));
    const old = stamp === this.#stamp ? this.#named.filter(isThere) : await inOrder(parts(), compare, breath);
    const fresh = await inOrder(young ? [namedIn(young)] : [], compare, breath);
    this.#named = await merged(old, fresh, compare, breath);
    this.#ids = this.#named.map(({ id }) => id);
    [this.#seen, this.#stamp] = [seen, stamp];
    return this.#ids;
  }
}
