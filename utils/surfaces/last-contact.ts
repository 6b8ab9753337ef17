import type { LineEntry } from '../core/line/entry.ts';
import { eachOnce } from '../core/line/people.ts';
import type { Understood } from '../core/line/understood.ts';
import type { Store } from '../store/open.ts';
import { plain } from '../store/people.ts';
import { pickable } from './pickable.ts';
import type { NamedCommunity } from './use-communities.ts';

type Picked = ReturnType<typeof pickable>;

/** A contact as a line, and who was there. */
export interface LastContact {
  line: string;
  /** Of two of one name both, whom the line names once. */
  people: readonly Picked[];
}

/** The last contact with somebody; without one, with anybody. */
async function lastOf({ db }: Store, personId: string | undefined) {
  const cursor =
    personId === undefined
      ? await db.transaction('people').store.index('lastAt').openCursor(null, 'prev')
      : undefined;
  const person = personId === undefined ? cursor?.value : await db.get('people', personId);
  return person ? db.get('interactions', person.tie.lastId ?? '') : undefined;
}

/** The first way to write an entry that is understood as just that. */
async function lineOf(entry: LineEntry, understand: (line: string) => Promise<Understood>): Promise<string> {
  const { printings, saysSame } = await import('../core/line/printed.ts');
  const { kinds } = await understand('');
  const [short, whole] = printings(entry, kinds);
  return saysSame((await understand(short)).entry, entry) ? short : whole;
}

/**
 * The last contact again, as a line: what kind it was, with whom, about which topics, in which community.
 * @param personId with whom; without it, with anybody. They are in the form already, so the line does not name them.
 */
export async function lastContact(
  store: Store,
  personId: string | undefined,
  places: readonly NamedCommunity[],
  understand: (line: string) => Promise<Understood>,
): Promise<LastContact | undefined> {
  const last = await lastOf(store, personId);
  if (!last) return undefined;
  const others = last.personIds.filter((id) => id !== personId);
  const stored = await Promise.all(others.map((id) => store.db.get('people', id)));
  const people = stored.flatMap((one) => (one ? [pickable(plain(one))] : []));
  const place = places.find(({ id }) => id === last.communityId);
  const entry: LineEntry = {
    kind: last.kind,
    people: eachOnce(people.map(({ name }) => ({ name, isHandle: false, who: { state: 'new' } }))),
    ...{ about: '', topics: last.topics, links: [], gave: [], got: [], insights: [] },
    ...(place ? { community: place.name } : {}),
  };
  return { line: await lineOf(entry, understand), people };
}
