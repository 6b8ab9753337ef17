import { describe, expect, it } from 'vitest';
import { crossDisciplinaryGuild as form } from '../../../utils/core/forms/cross-disciplinary-guild.ts';
import { matcher, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

type Planted = ReturnType<typeof plant>;
const propose = (planted: Planted) => form.propose(planted.network(), matcher);

/** Who talks about open data, each by their headline. */
function around(headlines: Record<string, string>): Planted {
  const planted = plant().people('x y z', { headline: 'Sails' });
  for (const [id, headline] of Object.entries(headlines))
    planted.person(id, { headline }).talk(`i-${id}`, id, 'what open data would need');
  return planted;
}
const FOUR = {
  ana: 'Rust engineer',
  bo: 'Beekeeping',
  chidi: 'Facilitation for towns',
  dee: 'Kubernetes in practice',
};

describe('cross-disciplinary guild', () => {
  it('needs four people of three disciplines with whom one topic came up', () => {
    const { dee: _, ...three } = FOUR;
    expect(propose(around(three))).toEqual([]);
    const same = { ...FOUR, chidi: 'Golang programmer', dee: 'Rust' };
    expect(propose(around(same))).toEqual([]);
    const [circle, ...others] = propose(around(FOUR));
    expect(others).toEqual([]);
    expect(circle).toMatchObject({
      form: form.id,
      topic: 'open data',
      personIds: ['ana', 'bo', 'chidi', 'dee'],
    });
    expect(circle?.evidence).toEqual([
      {
        kind: 'disciplines',
        personIds: ['ana', 'bo', 'chidi', 'dee'],
        disciplines: ['programming', 'beekeeping', 'facilitation', 'kubernetes'],
      },
      {
        kind: 'topic',
        topic: 'open data',
        personIds: ['ana', 'bo', 'chidi', 'dee'],
        interactionIds: ['i-ana', 'i-bo', 'i-chidi', 'i-dee'],
        noteIds: [],
      },
    ]);
  });

  it('does not take a shared headline for a problem that is talked about', () => {
    const planted = plant();
    for (const [id, headline] of Object.entries(FOUR)) planted.person(id, { headline, tags: ['open data'] });
    expect(propose(planted)).toEqual([]);
  });

  it('does not know the discipline of who says nothing of themselves', () => {
    expect(propose(around({ ...FOUR, dee: '' }))).toEqual([]);
    expect(propose(around({ ...FOUR, dee: 'Weaver of nets' }))).toEqual([]);
  });

  it('takes at most three of one discipline', () => {
    const many = { ...FOUR, eli: 'Rust', fay: 'golang', gus: 'Rust', hal: 'Programming' };
    const [circle] = propose(around(many).talk('again', 'hal', 'open data'));
    expect(circle?.personIds).toHaveLength(6);
    expect(circle?.personIds).toContain('hal');
  });

  it('is worth more where a goal asks for it', () => {
    const [plain] = propose(around(FOUR));
    const [wanted] = propose(around(FOUR).goal('g1', 'solve a problem', 'open data'));
    expect(wanted?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(wanted?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'open data' });
  });

  it('is the same in any order', () => sameInAnyOrder(form, around(FOUR)));

  it('asks the strongest tie first and says who comes from where', () => {
    const [circle] = propose(around(FOUR).talk('lunch', 'bo', 'lunch'));
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('bo');
    expect(step.everyDays).toBe(21);
    for (const words of ['Hi BO', 'ANA Name (programming)', 'DEE Name (kubernetes)', 'open data'])
      expect(step.invitation).toContain(words);
  });
});
