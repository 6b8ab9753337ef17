import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Goal } from '../../../utils/core/goal.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import { Kept } from '../../../utils/core/kept.ts';
import { ME, type Membership, membershipId } from '../../../utils/core/membership.ts';
import type { Network } from '../../../utils/core/network.ts';
import { networkOf } from '../../../utils/core/network-of.ts';
import type { Note } from '../../../utils/core/note.ts';
import type { Person } from '../../../utils/core/person.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import { tieOf } from '../../../utils/core/tie.ts';
import { community, matcher, NOW } from './planted.ts';

const DAY = 86_400_000;
const TIMES = { createdAt: NOW - 900 * DAY, updatedAt: NOW };
const COMMUNITIES = [
  community('coders', ['programming']),
  community('rustaceans', ['rust', 'webassembly']),
  community('bees', ['beekeeping']),
  community('hosts', ['facilitation', 'learning design']),
  community('open', ['open data']),
];
const GOALS: readonly Goal[] = [
  { id: 'g1', kind: 'learn', about: 'rust', createdAt: 0 },
  { id: 'g2', kind: 'solve a problem', about: 'open data', createdAt: 0 },
  { id: 'g3', kind: 'mentor', about: 'facilitation', createdAt: 0 },
];

const id = fc.integer({ min: 0, max: 13 }).map((at) => `p${at + 10}`);
const text = fc.constantFrom(
  ...['rust', 'kubernetes and rust', 'wants to learn rust', 'teaches wasm', 'open data', 'tea', ''],
  ...['I want to learn facilitation', 'beekeeping', 'P11 wants to learn R', 'ten years of facilitation'],
);
const at = fc.integer({ min: 0, max: 500 }).map((days) => NOW - days * DAY);

const person = fc.record({
  ...{ what: fc.constant('person' as const), id, headline: text, bio: text, tag: text },
  ...{ house: fc.constantFrom('Acme', 'Zenith'), through: fc.option(id), met: fc.option(text) },
});
const talk = fc.record({
  ...{
    what: fc.constant('talk' as const),
    n: fc.nat(25),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  },
  ...{ about: text, at, kind: fc.constantFrom<Interaction['kind']>('met', 'event', 'message') },
});
const note = fc.record({
  ...{ what: fc.constant('note' as const), n: fc.nat(15), id, text },
  kind: fc.constantFrom('insight', 'resource', undefined),
});
const member = fc.record({
  what: fc.constant('member' as const),
  who: fc.oneof(id, fc.constant(ME)),
  communityId: fc.constantFrom(...COMMUNITIES.map((one) => one.id)),
});
const gone = fc.record({ what: fc.constant('gone' as const), id });
const wish = fc.record({ what: fc.constant('wish' as const), goals: fc.subarray([...GOALS]) });
const self = fc.record({
  what: fc.constant('self' as const),
  headline: text,
  organisation: fc.constantFrom('Acme', 'Nobody'),
});
const change = fc.oneof(
  { weight: 3, arbitrary: person },
  { weight: 9, arbitrary: talk },
  { weight: 3, arbitrary: note },
  { weight: 6, arbitrary: member },
  { weight: 1, arbitrary: gone },
  { weight: 1, arbitrary: wish },
  { weight: 1, arbitrary: self },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The records of a user who does one thing after the other. */
class Book {
  readonly people = new Map<string, Person>();
  readonly interactions = new Map<string, Interaction>();
  readonly notes = new Map<string, Note>();
  readonly memberships = new Map<string, Membership>();
  goals: readonly Goal[] = GOALS.slice(0, 2);
  about: { headline?: string; organisation?: string } = {};

  do(one: Change): void {
    if (one.what === 'wish') this.goals = one.goals;
    else if (one.what === 'self') this.about = { headline: one.headline, organisation: one.organisation };
    else if (one.what === 'gone') this.people.delete(one.id);
    else if (one.what === 'member') this.#join(one.who, one.communityId);
    else if (one.what === 'person') this.#save(one);
    else if (one.what === 'note') this.#note(one);
    else this.#talk(one);
  }

  #save({ id: of, headline, bio, tag, house, through, met }: Change & { what: 'person' }): void {
    const how = {
      ...(met ? { how: met } : {}),
      ...(through && through !== of ? { throughId: through } : {}),
    };
    this.people.set(of, {
      ...{ id: of, name: `${of.toUpperCase()} Test`, headline, bio, organisation: house, topics: [] },
      ...{ tags: tag ? [tag] : [], tie: { sum: 0, count: 0 }, ...TIMES },
      ...(Object.keys(how).length > 0 ? { met: how } : {}),
    });
  }

  #join(who: string, communityId: string): void {
    const key = membershipId(who, communityId);
    if (!this.memberships.delete(key))
      this.memberships.set(key, { id: key, who, communityId, createdAt: NOW });
  }

  #note({ n, id: personId, text: words, kind }: Change & { what: 'note' }): void {
    const of = { id: `n${n}`, personId, text: words, ...TIMES };
    this.notes.set(of.id, kind === undefined ? of : { ...of, kind });
  }

  #talk({ n, ids, about, at: when, kind }: Change & { what: 'talk' }): void {
    this.interactions.set(`i${n}`, {
      id: `i${n}`,
      personIds: ids,
      kind,
      at: when,
      about,
      topics: [],
      ...TIMES,
    });
  }

  network(): Network {
    const interactions = sorted(this.interactions);
    const people = sorted(this.people).map((one) => ({
      ...one,
      tie: tieOf(interactions.filter(({ personIds }) => personIds.includes(one.id))),
    }));
    const records = { people, interactions, notes: sorted(this.notes), goals: this.goals, about: this.about };
    return networkOf({ ...records, memberships: sorted(this.memberships) }, matcher, NOW);
  }
}

const sorted = <T extends { id: string }>(by: ReadonlyMap<string, T>): T[] =>
  [...by.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const textOf = (one: unknown): string =>
  JSON.stringify(one, (_, value) => (value instanceof Map ? [...value] : value));

/** As a worker has them in memory: who did not change is the same thing as before. */
function inMemory<T extends { id: string }>(known: Map<string, T>, now: readonly T[]): T[] {
  return now.map((one) => {
    const before = known.get(one.id);
    const same = before && textOf(before) === textOf(one) ? before : one;
    known.set(one.id, same);
    return same;
  });
}

const input = (network: Network) => ({ network, communities: COMMUNITIES, matcher, reviews: [] });

it('what is kept between computations changes nothing of what is suggested, whatever is done in between', () => {
  let hits = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 25, maxLength: 45 }), (all) => {
      const book = new Book();
      const kept = new Kept();
      const memory = { people: new Map(), interactions: new Map(), notes: new Map() };
      for (const [step, one] of all.entries()) {
        book.do(one);
        if (step < 12 || step % 2 === 1) continue;
        const network = book.network();
        const held: Network = {
          ...network,
          people: inMemory(memory.people, network.people),
          interactions: inMemory(memory.interactions, network.interactions),
          notes: inMemory(memory.notes, network.notes),
          kept,
        };
        const expected = suggest(input(network));
        expect(suggest(input(held))).toEqual(expected);
        hits += expected.suggestions.length;
      }
    }),
    { numRuns: 5 },
  );
  expect(hits).toBeGreaterThan(10);
});
