import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../../utils/core/contacts.ts';
import { type Fact, factsOf } from '../../../utils/core/evidence/fact.ts';
import { scoreOn, shareOf } from '../../../utils/core/evidence/share.ts';
import { without } from '../../../utils/core/evidence/without.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import type { Evidence, Suggestion } from '../../../utils/core/suggestion.ts';
import { community, matcher, NOW, plant } from '../suggest/planted.ts';

const DAY = 86_400_000;
const inputOf = (planted: ReturnType<typeof plant>) => ({
  network: planted.network(),
  communities: [community('bees', ['beekeeping'])],
  matcher,
  reviews: [],
});
const find = (input: ReturnType<typeof inputOf>, kind: Suggestion['kind']) => {
  const found = suggest(input).suggestions.find((one) => one.kind === kind);
  if (!found) throw new Error(`no suggestion to ${kind}`);
  return found;
};
const of = (suggestion: Suggestion, kind: Evidence['kind']) => {
  const found = suggestion.evidence.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return factsOf(found);
};

describe('the network as if something were not known', () => {
  const planted = () =>
    plant()
      .people('ana bo', { tags: ['beekeeping', 'facilitation'] })
      .talk('i1', 'ana bo', 'beekeeping and facilitation')
      .note('n1', 'ana', 'beekeeping in winter, with facilitation', { kind: 'insight' });

  it('gathers anew what is written about each, where that was at hand', () => {
    const network = planted().network();
    const known = { ...network, contacts: contactsIn(network) };
    const gone = without(known, [{ fact: 'interaction', interactionId: 'i1' }]);
    expect(contactsIn(known).of.get('ana')).toHaveLength(1);
    expect(contactsIn(gone).of.get('ana')).toBeUndefined();
  });

  it('has somebody without a topic, in what they told too, and with all others', () => {
    const { people, notes, interactions } = without(planted().network(), [
      { fact: 'topic', personId: 'ana', topic: 'beekeeping' },
    ]);
    expect(people.map(({ topics }) => [...topics.keys()])).toEqual([
      ['facilitation'],
      ['beekeeping', 'facilitation'],
    ]);
    expect(notes).toMatchObject([{ id: 'n1', text: '', topics: ['facilitation'] }]);
    expect(interactions).toEqual(planted().network().interactions);
  });

  it('has one fewer with that topic among all, where only some are looked at', () => {
    const network = { ...planted().network(), whole: { people: 5_000, having: () => 40 } };
    const { whole } = without(network, [{ fact: 'topic', personId: 'ana', topic: 'beekeeping' }]);
    expect(['beekeeping', 'facilitation'].map((topic) => whole?.having(topic))).toEqual([39, 40]);
    expect(whole?.people).toBe(5_000);
  });

  it('has somebody without a tie, others as they were', () => {
    const { people, interactions } = without(planted().network(), [
      { fact: 'tie', personId: 'ana', interactionIds: 'all' },
    ]);
    expect(people[0]?.strength).toBe(0);
    expect(people[1]?.strength).toBeGreaterThan(0);
    expect(interactions[0]?.personIds).toEqual(['bo']);
  });

  it('has somebody who says nothing of their field of work, and was not met where others were', () => {
    const met = plant()
      .person('ana', { headline: 'Rust engineer', organisation: 'Acme', met: { how: 'RustConf 2025' } })
      .person('bo', { headline: 'Beekeeper', organisation: 'Hives', met: { how: 'The bus' } })
      .talk('i1', 'ana bo', 'RustConf 2025', { kind: 'event' });
    const facts = ['ana', 'bo'].flatMap((personId): Fact[] => [
      { fact: 'discipline', personId },
      { fact: 'met', personId, what: 'rustconf 2025', interactionIds: ['i1'] },
    ]);
    const { people, interactions } = without(met.network(), facts);
    expect(people.map((one) => [one.met?.how, one.organisation, [...one.topics.keys()]])).toEqual([
      [undefined, 'Acme', []],
      ['The bus', 'Hives', []],
    ]);
    expect(interactions[0]?.personIds).toEqual([]);
    expect(
      without(met.network(), [{ ...facts[1], what: 'ACME' } as Fact]).people[0]?.organisation,
    ).toBeUndefined();
  });

  it('leaves the network that it was made from as it was', () => {
    const network = planted().network();
    const before = structuredClone(network);
    without(network, [
      { fact: 'words', personId: 'ana', topic: 'beekeeping' },
      { fact: 'interaction', interactionId: 'i1' },
    ]);
    expect(network).toEqual(before);
  });
});

describe('what a suggestion cannot do without', () => {
  it('is, for mentoring, that one has what the other wants', () => {
    const input = inputOf(
      plant()
        .person('ana', { tags: ['beekeeping'], headline: 'Teaches beekeeping' })
        .person('bo', { bio: 'I want to learn beekeeping.' })
        .talk('i1', 'ana', 'beekeeping'),
    );
    const circle = find(input, 'circle');
    const score = scoreOn(circle, input) ?? 0;
    expect(shareOf(circle, of(circle, 'match'), input, score).needed).toBe(true);
  });

  it('is, for a tie to take up, that there was one', () => {
    const talked = plant()
      .person('ana', { tags: ['beekeeping'] })
      .goal('g1', 'learn', 'beekeeping');
    for (const days of [300, 310, 320, 330])
      talked.talk(`i${days}`, 'ana', 'hives', { at: NOW - days * DAY });
    const input = inputOf(talked);
    const reconnect = find(input, 'reconnect');
    const score = scoreOn(reconnect, input) ?? 0;
    expect(shareOf(reconnect, of(reconnect, 'faded'), input, score).needed).toBe(true);
    expect(shareOf(reconnect, of(reconnect, 'goal'), input, score).lost).toBeGreaterThan(0);
  });

  it('is, for people to introduce, that they do not know each other', () => {
    const input = inputOf(
      plant()
        .people('ana bo', { tags: ['beekeeping'] })
        .talk('i1', 'ana', 'apiculture')
        .talk('i2', 'bo', 'beekeeping'),
    );
    const introduce = find(input, 'introduce');
    expect(of(introduce, 'strangers')).toEqual([]);
    expect(shareOf(introduce, [], input, scoreOn(introduce, input) ?? 0)).toEqual({ lost: 1, needed: true });
  });
});
