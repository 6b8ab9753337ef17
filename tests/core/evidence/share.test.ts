import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AboutMe } from '../../../utils/core/about-me.ts';
import { entryFacts, type Fact, factsOf, factsOfPerson, namedIn } from '../../../utils/core/evidence/fact.ts';
import { scoreOn, shareOf } from '../../../utils/core/evidence/share.ts';
import { without } from '../../../utils/core/evidence/without.ts';
import { type NetworkRecords, networkOf } from '../../../utils/core/network-of.ts';
import { type SuggestInput, suggest } from '../../../utils/core/suggest.ts';
import type { Suggestion } from '../../../utils/core/suggestion.ts';
import { tieOf } from '../../../utils/core/tie.ts';
import { community, matcher, NOW, plant } from '../suggest/planted.ts';

const DAY = 86_400_000;
const SUBJECTS = ['rust', 'kubernetes', 'beekeeping', 'facilitation'] as const;
const COMMUNITIES = [
  community('rustaceans', ['rust', 'programming']),
  community('wasmers', ['webassembly', 'rust']),
  community('bees', ['beekeeping'], { fields: ['agriculture'], region: 'Porto, Portugal' }),
  community('facilitators', ['facilitation', 'learning design'], { fields: ['education'] }),
  community('clusters', ['kubernetes'], { fields: ['operations'] }),
  community('data', ['open data'], { fields: ['government'] }),
  community('winters', ['beekeeping'], { description: 'Salt Works of Portugal on bees in winter.' }),
];
const WORK = ['Salt Works', 'Salt Works', 'Fog Ltd', undefined] as const;
const HOMES = ['Lisbon, Portugal', 'Oslo, Norway', 'Portugal', undefined] as const;
const SAID: readonly AboutMe[] = [
  { organisation: 'Salt Works', location: 'Porto, Portugal', headline: 'I do facilitation' },
  { organisation: 'salt works, Inc.', headline: 'Beekeeping' },
  { organisation: 'Fog', location: 'Portugal', headline: 'Rust and Kubernetes' },
];
const PEOPLE = ['ana', 'bo', 'chidi', 'dara', 'eva', 'femi'];

const pick = fc.nat(997);
const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** A network by numbers: who has which topic, is and works where, talked and told what, what the user wants and is. */
const networks = fc
  .record({
    tags: fc.array(fc.tuple(pick, pick), { minLength: 3, maxLength: 10 }),
    members: fc.array(fc.tuple(pick, pick), { minLength: 2, maxLength: 8 }),
    mine: fc.array(pick, { maxLength: 2 }),
    talks: fc.array(fc.tuple(pick, pick, fc.integer({ min: 1, max: 300 })), { minLength: 2, maxLength: 16 }),
    notes: fc.array(fc.tuple(pick, pick, fc.boolean()), { maxLength: 6 }),
    goals: fc.array(pick, { maxLength: 2 }),
    work: fc.array(pick, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
    said: pick,
  })
  .map(({ tags, members, mine, talks, notes, goals, work, said }) => {
    const planted = plant();
    PEOPLE.forEach((id, i) => {
      const organisation = at(WORK, work[i] ?? 0);
      const location = at(HOMES, (work[i] ?? 0) >> 2);
      planted.person(id, {
        ...(organisation ? { organisation } : {}),
        ...(location ? { location } : {}),
        tags: tags.flatMap(([who, what]) => (at(PEOPLE, who) === id ? at(SUBJECTS, what) : [])),
      });
    });
    planted.about(at(SAID, said));
    for (const [who, where] of new Map(
      members.map((one) => [`${at(PEOPLE, one[0])} ${one[1] % COMMUNITIES.length}`, one]),
    ).values())
      planted.member(at(PEOPLE, who), at(COMMUNITIES, where).id);
    for (const where of new Set(mine.map((one) => one % COMMUNITIES.length)))
      planted.mine(at(COMMUNITIES, where).id);
    talks.forEach(([who, what, days], i) => {
      planted.talk(`i${i}`, at(PEOPLE, who), `about ${at(SUBJECTS, what)}`, { at: NOW - days * DAY });
    });
    notes.forEach(([who, what, wants], i) => {
      planted.note(`n${i}`, at(PEOPLE, who), `${wants ? 'wants to learn' : 'knows'} ${at(SUBJECTS, what)}`, {
        kind: 'insight',
      });
    });
    [...new Set(goals.map((one) => one % SUBJECTS.length))].forEach((what, i) => {
      planted.goal(`g${i}`, 'learn', at(SUBJECTS, what));
    });
    return planted.records;
  });

function inputOf(records: NetworkRecords): SuggestInput {
  const people = records.people.map((person) => ({
    ...person,
    tie: tieOf(records.interactions.filter(({ personIds }) => personIds.includes(person.id))),
  }));
  const network = networkOf({ ...records, people }, matcher, NOW);
  return { network, communities: COMMUNITIES, matcher, reviews: [] };
}

/** The records as they would be had the fact never been written down; undefined for what is no record of its own. */
function recordsWithout(records: NetworkRecords, fact: Fact): NetworkRecords | undefined {
  const but = <T extends { id: string }>(list: readonly T[], id: string) =>
    list.filter((one) => one.id !== id);
  switch (fact.fact) {
    case 'goal':
      return { ...records, goals: but(records.goals, fact.goalId) };
    case 'interaction':
      return { ...records, interactions: but(records.interactions, fact.interactionId) };
    case 'note':
      return { ...records, notes: but(records.notes, fact.noteId) };
    case 'about me': {
      const { [fact.what]: _, ...about } = records.about ?? {};
      return { ...records, about };
    }
    case 'membership':
    case 'own membership': {
      const who = fact.fact === 'membership' ? fact.personId : 'me';
      const isIt = (one: { who: string; communityId: string }) =>
        one.who === who && one.communityId === fact.communityId;
      return { ...records, memberships: records.memberships.filter((one) => !isIt(one)) };
    }
    default:
      return undefined;
  }
}

const factsBehind = ({ evidence }: Suggestion): Fact[] =>
  evidence.flatMap((one) => [
    ...factsOf(one),
    ...namedIn(one).flatMap((id) => factsOfPerson(one, id)),
    ...entryFacts(one),
  ]);

describe('the share of a piece of evidence', () => {
  it('is by how much the score changes when its record was never written', () => {
    const weighed = new Map<string, number>();
    const count = (what: string) => weighed.set(what, (weighed.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(networks, (records) => {
        const input = inputOf(records);
        for (const suggestion of suggest(input).suggestions) {
          const score = scoreOn(suggestion, input) ?? Number.NaN;
          for (const { kind } of suggestion.evidence) count(kind);
          for (const fact of factsBehind(suggestion)) {
            const left = recordsWithout(records, fact);
            if (!left) continue;
            count(fact.fact);
            const said = shareOf(suggestion, [fact], input, score);
            const now = scoreOn(suggestion, inputOf(left));
            expect(said.needed).toBe(now === undefined);
            if (now !== undefined) expect(now).toBeCloseTo(score * (1 - said.lost), 9);
          }
        }
      }),
      { numRuns: 8 },
    );
    // In eight networks each is there some ten times and more.
    for (const kind of ['goal', 'interaction', 'membership', 'about me', 'colleagues', 'named', 'headline'])
      expect(weighed.get(kind), kind).toBeGreaterThan(0);
  });

  it('says what a suggestion cannot do without', () => {
    const input = inputOf(plant().goal('g1', 'learn', 'Rust').records);
    const [join] = suggest(input).suggestions;
    if (!join) throw new Error('nothing suggested');
    const facts = join.evidence.flatMap(factsOf);
    expect(facts).toEqual([{ fact: 'goal', goalId: 'g1' }]);
    expect(shareOf(join, facts, input, scoreOn(join, input) ?? 0)).toEqual({ lost: 1, needed: true });
    expect(suggest({ ...input, network: without(input.network, facts) }).suggestions).toEqual([]);
  });
});
