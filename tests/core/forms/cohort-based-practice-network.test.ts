import { describe, expect, it } from 'vitest';
import { cohortBasedPracticeNetwork as form } from '../../../utils/core/forms/cohort-based-practice-network.ts';
import type { Person } from '../../../utils/core/person.ts';
import { matcher, NOW, plant } from '../suggest/planted.ts';
import { sameInAnyOrder } from './any-order.ts';

type Planted = ReturnType<typeof plant>;
const propose = (planted: Planted) => form.propose(planted.network(), matcher);
const DAY = 86_400_000;

/** Four with the same practice, met in some way, among others. */
function four(more: (at: number) => Partial<Person>, ids = 'ana bo chidi dee'): Planted {
  const planted = plant().people('x y z', { headline: 'Sails' });
  for (const [at, id] of ids.split(' ').entries())
    planted.person(id, { headline: 'Rust engineer', ...more(at) });
  return planted;
}
const on = (days: number) => new Date(NOW - days * DAY).toISOString().slice(0, 10);
const camp = (at: number) => ({ met: { how: 'Summer camp for makers', on: on(300 - at) } });

describe('cohort-based practice network', () => {
  it('needs four people met in one place in one stretch of time, who share a practice', () => {
    expect(propose(four(camp, 'ana bo chidi'))).toEqual([]);
    const [circle, ...others] = propose(four(camp));
    expect(others).toEqual([]);
    expect(circle).toMatchObject({ form: form.id, topic: 'rust', personIds: ['ana', 'bo', 'chidi', 'dee'] });
    expect(circle?.evidence[0]).toEqual({
      kind: 'cohort',
      what: 'Summer camp for makers',
      as: 'event',
      personIds: ['ana', 'bo', 'chidi', 'dee'],
      interactionIds: [],
    });
  });

  it('does not take one place at different times for one cohort', () => {
    expect(propose(four((at) => ({ met: { how: 'at a conference', on: on(900 - 200 * at) } })))).toEqual([]);
    expect(propose(four(() => ({ met: { how: 'at a conference' } })))).toEqual([]);
  });

  it('takes no site that everybody is on for one', () => {
    const met = (how: string) => four((at) => ({ met: { how, on: on(300 - at) } }));
    for (const how of ['Connected on LinkedIn', 'LinkedIn', 'met on Mastodon', 'at work', 'Online'])
      expect(propose(met(how))).toEqual([]);
    expect(propose(met('LinkedIn local in Graz'))).toHaveLength(1);
  });

  it('takes a name with a year for its own time', () => {
    expect(propose(four(() => ({ met: { how: 'RustFest 2025' } })))).toHaveLength(1);
  });

  it('finds those who were met at an event that was logged, not who was known before', () => {
    const event = (planted: Planted) =>
      planted
        .talk('e1', 'ana bo', 'Spring fair', { kind: 'event', at: NOW - 200 * DAY })
        .talk('e2', 'chidi dee', 'Spring Fair', { kind: 'event', at: NOW - 199 * DAY });
    const [circle] = propose(event(four(() => ({}))));
    expect(circle?.evidence[0]).toMatchObject({ what: 'Spring fair', interactionIds: ['e1', 'e2'] });
    expect(propose(event(four(() => ({})).talk('old', 'dee', 'lunch', { at: NOW - 400 * DAY })))).toEqual([]);
  });

  it('finds those who were met in whatever way where the user was, as one', () => {
    const at = { event: 'PyCon', about: '' };
    const planted = four((one) => (one === 0 ? { met: { how: 'PyCon', on: on(200) } } : {}))
      .talk('e1', 'ana bo', '', { ...at, kind: 'met', at: NOW - 200 * DAY })
      .talk('e2', 'chidi', 'maps', { event: 'pycon', kind: 'call', at: NOW - 199 * DAY })
      .talk('e3', 'dee', 'Another fair', { ...at, kind: 'event', at: NOW - 198 * DAY });
    const [circle, ...others] = propose(planted);
    expect(others).toEqual([]);
    expect(circle?.evidence[0]).toMatchObject({ what: 'PyCon', interactionIds: ['e1', 'e2', 'e3'] });
  });

  it('does not take what the event was about for a practice', () => {
    const planted = plant().people('ana bo chidi dee', { headline: 'Sails' });
    expect(propose(planted.talk('e1', 'ana bo chidi dee', 'Rust night', { kind: 'event' }))).toEqual([]);
  });

  it('finds colleagues who were met within a year', () => {
    const met = (every: number) => {
      const planted = four(() => ({ organisation: 'Acme Mills' }));
      for (const [at, id] of ['ana', 'bo', 'chidi', 'dee'].entries())
        planted.talk(`i${at}`, id, 'hello', { at: NOW - (700 - every * at) * DAY });
      return propose(planted);
    };
    expect(met(50)[0]?.evidence[0]).toMatchObject({ as: 'organisation', what: 'Acme Mills' });
    expect(met(150)).toEqual([]);
  });

  it('is worth more where a goal asks for it', () => {
    const [plain] = propose(four(camp));
    const [wanted] = propose(four(camp).goal('g1', 'deepen', 'rust'));
    expect(wanted?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(wanted?.evidence).toContainEqual({ kind: 'goal', goalId: 'g1', topic: 'rust' });
  });

  it('is the same in any order', () => sameInAnyOrder(form, four(camp)));

  it('asks the strongest tie first and names the occasion', () => {
    const [circle] = propose(four(camp).talk('lunch', 'chidi', 'lunch'));
    if (!circle) throw new Error('no circle');
    const step = form.firstStep(circle, (id) => `${id.toUpperCase()} Name`);
    expect(step.askFirst).toBe('chidi');
    expect(step.everyDays).toBe(90);
    for (const words of ['Hi CHIDI', 'Summer camp for makers', 'ANA Name, BO Name and DEE Name', 'rust'])
      expect(step.invitation).toContain(words);
  });
});
