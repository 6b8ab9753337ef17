import { describe, expect, it } from 'vitest';
import type { Decision, Review } from '../../../utils/core/review.ts';
import { evidenceMarks } from '../../../utils/core/reviews.ts';
import { suggest } from '../../../utils/core/suggest.ts';
import type { Suggestion } from '../../../utils/core/suggestion.ts';
import { community, matcher, NOW, plant } from './planted.ts';

const DAY = 86_400_000;
const communities = [community('rustaceans', ['rust']), community('data', ['open data'])];
type Planted = ReturnType<typeof plant>;
const of = (planted: Planted, reviews: readonly Review[] = [], today = '2026-06-15') =>
  suggest({ network: planted.network(), communities, matcher, reviews, today }).suggestions;
const kinds = (suggestions: readonly Suggestion[]) => suggestions.map(({ kind }) => kind);

/** A tie that faded, two to introduce, a discipline that is lacking, and communities to join. */
function network(): Planted {
  const planted = plant()
    .person('ana', { tags: ['rust'] })
    .people('bo chidi', { tags: ['beekeeping'] })
    .talk('b1', 'bo', 'the weather')
    .talk('c1', 'chidi', 'a concert')
    .goal('g1', 'deepen', 'rust')
    .goal('g2', 'be seen', 'open data');
  for (const id of ['a1', 'a2', 'a3']) planted.talk(id, 'ana', 'rust', { at: NOW - 400 * DAY });
  return planted;
}

const reviewOf = (suggestion: Suggestion, decision: Decision): Review => ({
  id: suggestion.id,
  decision,
  title: 'A suggestion',
  evidence: evidenceMarks(suggestion),
  at: NOW,
});
const first = (kind: Suggestion['kind'], planted = network()): Suggestion => {
  const found = of(planted).find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe('both sides', () => {
  it('stand in one queue, in turns where the goals ask for both', () => {
    expect(new Set(kinds(of(network())))).toEqual(new Set(['join', 'reconnect', 'introduce', 'widen']));
    expect(kinds(of(network())).map((kind) => kind === 'join')).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it.each(['reconnect', 'introduce', 'widen'] as const)('%s is closed by each decision', (kind) => {
    const one = first(kind);
    const left = (decision: Decision, today?: string) => of(network(), [reviewOf(one, decision)], today);
    for (const decision of [
      { kind: 'accepted' },
      { kind: 'done' },
      { kind: 'dismissed', reason: 'not now' },
      { kind: 'snoozed', until: '2026-07-01' },
    ] as const)
      expect(left(decision).map(({ id }) => id)).not.toContain(one.id);
    const back = left({ kind: 'snoozed', until: '2026-07-01' }, '2026-07-01');
    expect(back.map(({ id }) => id)).toContain(one.id);
  });

  it('brings a dismissed introduction back when there is much more to it', () => {
    const review = reviewOf(first('introduce'), { kind: 'dismissed', reason: 'not now' });
    const more = network()
      .person('dee', { tags: ['beekeeping'] })
      .talk('d1', 'dee', 'a walk');
    const back = of(more, [review]).filter((one) => one.kind === 'introduce');
    expect(back.map(({ personIds }) => personIds)).toEqual([['bo', 'chidi', 'dee']]);
  });

  it('introduces nobody twice, and nobody whom a circle brings together', () => {
    const twice = network()
      .person('dee', { tags: ['kubernetes'] })
      .note('n1', 'bo', 'kubernetes at home')
      .talk('d1', 'dee', 'a walk');
    const people = of(twice).flatMap((one) => (one.kind === 'introduce' ? one.personIds : []));
    expect(people.length).toBe(new Set(people).size);
    const matched = plant()
      .person('ana', { headline: 'Rust engineer' })
      .person('bo')
      .talk('i1', 'ana', 'rust at work')
      .talk('i2', 'bo', 'wants to learn Rust');
    expect(kinds(of(matched))).toContain('circle');
    expect(kinds(of(matched))).not.toContain('introduce');
    const closed = [reviewOf(first('circle', matched), { kind: 'dismissed', reason: 'wrong people' })];
    expect(kinds(of(matched, closed))).not.toContain('introduce');
  });

  it('offers the next one when one was turned down, but not two of three who were', () => {
    const three = () =>
      network()
        .person('dee', { tags: ['beekeeping'] })
        .talk('d1', 'dee', 'a walk');
    const review = reviewOf(first('introduce', three()), { kind: 'dismissed', reason: 'wrong people' });
    expect(kinds(of(three(), [review]))).not.toContain('introduce');
    const other = three()
      .people('eva finn', { tags: ['facilitation'] })
      .talk('e1', 'eva', 'a book')
      .talk('f1', 'finn', 'a film');
    expect(of(other, [review]).filter(({ kind }) => kind === 'introduce')).toMatchObject([
      { topic: 'facilitation' },
    ]);
  });
});
