import { describe, expect, it, vi } from 'vitest';
import { factsOf } from '../../utils/core/evidence/fact.ts';
import { scoreOn, shareOf } from '../../utils/core/evidence/share.ts';
import { suggest } from '../../utils/core/suggest.ts';
import type { Suggestion } from '../../utils/core/suggestion.ts';
import { weigher } from '../../utils/surfaces/weigher.ts';
import { community, matcher, plant } from '../core/suggest/planted.ts';

const network = plant()
  .people('ana bo', { tags: ['rust'] })
  .member('ana', 'rustaceans')
  .goal('g1', 'learn', 'rust')
  .network();
const input = {
  network,
  communities: [community('rustaceans', ['rust']), community('wasmers', ['webassembly', 'rust'])],
  matcher,
  reviews: [],
};
const joins = suggest(input).suggestions.filter(({ kind }) => kind === 'join');
const first = (suggestion: Suggestion, key = suggestion.id) => ({
  key,
  suggestion,
  facts: suggestion.evidence.slice(0, 1).flatMap(factsOf),
});

describe('weighing pieces of evidence', () => {
  it('tells each share once, reading what is known once', async () => {
    const [load, onShare] = [vi.fn(async () => input), vi.fn()];
    const desk = weigher(load, onShare);
    desk.weigh(joins.map((one) => first(one)));
    desk.weigh(joins.map((one) => first(one)));
    await vi.waitFor(() => expect(onShare).toHaveBeenCalledTimes(2));
    expect(joins).toHaveLength(2);
    for (const join of joins)
      expect(onShare).toHaveBeenCalledWith(
        join.id,
        shareOf(join, first(join).facts, input, scoreOn(join, input) ?? 0),
      );
    expect(load).toHaveBeenCalledOnce();
  });

  it('weighs what was asked for last first, and goes on after a rest', async () => {
    const told: string[] = [];
    const desk = weigher(
      async () => input,
      (key) => told.push(key),
    );
    const [one, other] = joins as [Suggestion, Suggestion];
    desk.weigh([first(one, 'a'), first(one, 'b')]);
    desk.weigh([first(other, 'c')]);
    await vi.waitFor(() => expect(told).toEqual(['c', 'a', 'b']));
    await new Promise((done) => setTimeout(done, 5));
    desk.weigh([first(other, 'd')]);
    await vi.waitFor(() => expect(told).toEqual(['c', 'a', 'b', 'd']));
  });

  it('says nothing of what is not suggested any more, nor to who has gone', async () => {
    const onShare = vi.fn();
    const gone = { ...joins[0], id: 'join:gone', communityId: 'gone' } as Suggestion;
    const desk = weigher(async () => input, onShare);
    desk.weigh([first(gone)]);
    const ended = weigher(async () => input, onShare);
    ended.weigh(joins.map((one) => first(one)));
    ended.end();
    await new Promise((done) => setTimeout(done, 20));
    expect(onShare).not.toHaveBeenCalled();
  });
});
