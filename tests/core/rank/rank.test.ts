import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kept } from '../../../utils/core/kept.ts';
import { indexCommunities, type RankCommunity } from '../../../utils/core/rank/community-index.ts';
import { factsOf, type RankInput } from '../../../utils/core/rank/facts.ts';
import type { RankPerson } from '../../../utils/core/rank/people.ts';
import { PARTS, rankCommunities, rankWithParts } from '../../../utils/core/rank/rank.ts';
import { terms } from '../../../utils/core/rank/text.ts';
import { varied } from '../../../utils/core/rank/varied.ts';

const community = (id: string, description = ''): RankCommunity => ({
  id,
  name: id,
  topics: [],
  description,
});
const catalogue = [
  community('a', 'bees and honey'),
  community('b', 'rust compilers'),
  community('c', 'compilers of rust'),
  community('d'),
];
const order = (input: Partial<RankInput>) => {
  const communities = indexCommunities(catalogue);
  const scores = rankCommunities({
    user: { text: '', memberships: [] },
    contacts: [],
    communities,
    ...input,
  });
  return communities.ids.toSorted(
    (x, y) => (scores[communities.at.get(y) ?? 0] ?? 0) - (scores[communities.at.get(x) ?? 0] ?? 0),
  );
};
const inThese = (...memberships: string[]) => ({ memberships });

it('with thousands of topics among the contacts, a text of many of them is no likelier than one of what the user wants', () => {
  const topics = Array.from({ length: 400 }, (_, at) => `topic${String(at).padStart(3, '0')}`);
  const communities = indexCommunities([
    community('everything', topics.slice(200).join(' ')),
    community('wanted', 'honey for all'),
    ...catalogue,
  ]);
  const interests = new Map(topics.map((topic): [string, number] => [topic, 0.5]));
  const textFor = (most: number) => {
    const some = new Map([...interests].slice(200, 200 + most));
    return factsOf({
      user: { text: '', memberships: [], interests: some.set('honey', 2) },
      contacts: [],
      communities,
    }).text;
  };
  expect(textFor(50)[0]).toBeGreaterThan(textFor(50)[1] ?? 0);
  const user = { text: '', memberships: [], interests: interests.set('honey', 2) };
  const [everything = 1, wanted = 0] = factsOf({ user, contacts: [], communities }).text;
  expect(everything).toBe(0);
  expect(wanted).toBeGreaterThan(0);
});

describe('rankCommunities', () => {
  it('with what the last ranking made gives what it gives without, where somebody is in other communities than before', () => {
    const communities = indexCommunities(catalogue);
    const user = { text: 'rust', memberships: ['a', 'b'] };
    const ranked = (kept: Kept, ...contacts: RankPerson[]) =>
      rankCommunities({ user, contacts, communities, kept });
    const kept = new Kept();
    ranked(kept, inThese('a', 'b'), inThese('a', 'b'));
    kept.sweep();
    const now = [inThese('a', 'b', 'c'), inThese('a', 'd')];
    expect(ranked(kept, ...now)).toEqual(ranked(new Kept(), ...now));
  });

  it('goes by text where there is nothing else', () => {
    expect(order({ user: { text: 'Honeys and a bee', memberships: [] } })[0]).toBe('a');
    expect(order({ user: { text: '', memberships: [], interests: new Map([['rust', 1]]) } })[3]).not.toBe(
      'b',
    );
  });

  it('goes by the text of the communities that the user is in', () => {
    expect(order({ user: { text: '', memberships: ['b'] } }).slice(0, 2)).toEqual(['b', 'c']);
  });

  it('takes a text that names the organisation or the country of the user for one that means them', () => {
    const named = indexCommunities([
      community('d', 'research software'),
      community('a', 'research software at Aldwick University'),
      community('b', 'research software in Portugal'),
    ]);
    const best = (user: Partial<RankInput['user']>) => {
      const input = { contacts: [], communities: named };
      const scores = rankCommunities({ ...input, user: { text: '', memberships: ['d'], ...user } });
      return named.ids.slice(1).find((_, at) => scores[at + 1] === Math.max(...scores.slice(1)));
    };
    expect(best({ organisation: 'Aldwick Ltd' })).toBe('a');
    expect(best({ location: 'Porto, Portugal' })).toBe('b');
    expect(best({ location: 'Portugal' })).toBe('b');
    expect(best({ location: 'Portugal, Maine' })).toBe(best({}));
  });

  it('counts contacts, those like the user more', () => {
    expect(order({ contacts: [inThese('d'), inThese('d'), inThese('a')] })[0]).toBe('d');
    const likes = [inThese('b', 'a'), inThese('c', 'd'), inThese('c', 'd')];
    const mine = { user: { text: '', memberships: ['b'] } };
    expect(order({ ...mine, contacts: likes }).indexOf('a')).toBeLessThan(
      order({ ...mine, contacts: likes }).indexOf('d'),
    );
  });

  it('counts strong ties and colleagues more', () => {
    expect(
      order({
        contacts: [
          { ...inThese('d'), strength: 2 },
          { ...inThese('a'), strength: 0 },
        ],
      })[0],
    ).toBe('d');
    const user = { text: '', memberships: [], organisation: 'Acme, Inc.' };
    expect(order({ user, contacts: [inThese('a'), { ...inThese('d'), organisation: 'ACME' }] })[0]).toBe('d');
  });

  it('lets one weak vote count less than a text that fits, and many votes more', () => {
    const user = { text: 'bees and honey', memberships: ['b'] };
    const fits = { ...inThese('b'), strength: 2 };
    const place = (id: string, ...contacts: RankPerson[]) => order({ user, contacts }).indexOf(id);
    expect(place('a', fits, inThese('d'))).toBeLessThan(place('d', fits, inThese('d')));
    const many = Array.from({ length: 30 }, () => inThese('b', 'd'));
    expect(place('d', ...many)).toBeLessThan(place('a', ...many));
  });

  it('believes people less where nobody is with the same people again', () => {
    const scattered = Array.from({ length: 30 }, (_, at) => community(`s${at}`));
    const communities = indexCommunities([...catalogue, ...scattered]);
    const projects = scattered.slice(0, 28).map(({ id }, at) => inThese(id, `s${at + 1}`));
    const circles = projects.map(() => inThese('b', 'd'));
    const peoples = (contacts: RankPerson[]) => {
      const user = { text: '', memberships: ['b'] };
      const { parts } = rankWithParts({ user, contacts: [inThese('b', 'd'), ...contacts], communities });
      return Math.exp(parts.people[communities.at.get('d') ?? 0] ?? 0) - 1;
    };
    expect(peoples(projects)).toBeLessThan(peoples(circles) / 29);
  });

  it('is the sum of its parts, whatever order contacts come in', () => {
    const contacts = [
      { ...inThese('b', 'a'), organisation: 'Acme', text: 'honey' },
      { ...inThese('c', 'd'), strength: 1 },
      { ...inThese('b', 'd'), text: 'rust' },
    ];
    const interests = new Map([['rust', 1]]);
    const user = { text: 'bees', memberships: ['b'], organisation: 'Acme', interests };
    const communities = indexCommunities(catalogue);
    const { scores, parts } = rankWithParts({ user, contacts, communities });
    const turned = rankCommunities({ user, contacts: contacts.toReversed(), communities });
    scores.forEach((score, at) => {
      expect(PARTS.reduce((sum, part) => sum + (parts[part][at] ?? 0), 0)).toBeCloseTo(score, 12);
      expect(turned[at]).toBeCloseTo(score, 12);
    });
    for (const part of PARTS.filter((each) => each !== 'topic'))
      expect(Math.max(...parts[part]), part).toBeGreaterThan(0);
  });

  it('is finite on anything', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'unknown', ''), { maxLength: 6 });
    const strength = fc.oneof(fc.double({ noNaN: true }), fc.constant(0));
    const person = fc.record({ memberships: ids, strength, organisation: fc.string() });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        ids,
        fc.array(person, { maxLength: 8 }),
        (text, memberships, contacts) => {
          const communities = indexCommunities(catalogue);
          const scores = rankCommunities({
            user: { text, memberships, interests: new Map([[text, 1]]) },
            contacts,
            communities,
          });
          expect([...scores].every(Number.isFinite)).toBe(true);
        },
      ),
    );
    expect([
      ...rankCommunities({
        user: { text: 'x', memberships: [] },
        contacts: [],
        communities: indexCommunities([]),
      }),
    ]).toEqual([]);
  });
});

describe('terms', () => {
  it('are folded, in the singular, without what every text says', () => {
    expect(terms('The Bees of Zürich use C++ and 2024 libraries')).toEqual([
      'bee',
      'zurich',
      'c++',
      'library',
    ]);
  });
});

describe('varied', () => {
  const kinds = (word: string) => ({ topic: word[0] ?? '', field: word[1] ?? '' });

  it('breaks runs of a topic, and of a field where it can', () => {
    expect(varied(['ax', 'ax', 'ax', 'ax', 'bx', 'cy'], kinds, 9)).toEqual([
      'ax',
      'ax',
      'ax',
      'cy',
      'ax',
      'bx',
    ]);
    expect(varied(['ax', 'ax', 'ax', 'ax'], kinds, 9)).toHaveLength(3);
    expect(varied(['ax', 'bx', 'cx', 'dx', 'ex'], kinds, 4)).toEqual(['ax', 'bx', 'cx', 'dx']);
  });
});

describe('tests/evaluation/rank.ts', () => {
  it('answers a line for a line, and goes on after one that is no case', () => {
    const person = {
      id: 'u',
      name: '',
      bio: 'bees',
      org: null,
      topics: ['honey'],
      communities: ['b'],
      evidence: { b: 'rust' },
    };
    const asked = {
      user: person,
      contacts: [person, { id: 'v' }],
      communities: [
        { id: 'a', name: 'Bees' },
        { id: 'b', name: 'B', description: null, topics: ['rust'], kind: 'x' },
        { id: 'c', name: 'C' },
      ],
      candidates: ['c', 'a', 'nowhere'],
    };
    const lines = ['{"user":', JSON.stringify(asked), '[]', '', 'null', JSON.stringify(asked)];
    const script = new URL('../../evaluation/rank.ts', import.meta.url).pathname;
    const out = execFileSync(process.execPath, [script], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
    });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { scores?: number[]; error?: string });
    expect(answers.map(({ error }) => error !== undefined)).toEqual([true, false, true, true, false]);
    const scores = answers[1]?.scores ?? [];
    expect(scores).toHaveLength(3);
    expect(scores[1]).toBeGreaterThan(scores[0] ?? Number.NaN);
    expect(answers[4]).toEqual(answers[1]);
  });
});
