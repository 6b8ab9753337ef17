import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Met } from '../../utils/core/person.ts';
import type { ProfileChange } from '../../utils/core/profile-change.ts';
import { timelineOf } from '../../utils/core/timeline.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { ADA_VIEW, NOW } from '../components/sample.ts';

const moment = fc.nat(1_000);
const OKAN = { id: 'p9', name: 'Okan' };

it('the history has everything once, newest first', () =>
  fc.assert(
    fc.property(fc.array(moment), fc.array(moment), fc.array(moment), (met, written, joined) => {
      const [interaction] = ADA_VIEW.interactions;
      const [note] = ADA_VIEW.notes;
      const view = {
        ...ADA_VIEW,
        interactions: met.map((at, i) => ({ ...interaction, id: `i${i}`, at })),
        notes: written.map((createdAt, i) => ({ ...note, id: `n${i}`, createdAt })),
        memberships: joined.map((createdAt, i) => ({ id: `m${i}`, who: 'p1', communityId: 'c', createdAt })),
      } as unknown as typeof ADA_VIEW;
      const entries = timelineOf(view);
      expect(entries).toHaveLength(met.length + written.length + joined.length);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const moments = entries.map(({ at = Number.NaN }) => at);
      expect(moments).toEqual([...moments].sort((a, b) => b - a));
    }),
  ));

it('two entries of different kinds are two, whatever their ids', () => {
  const change = { id: 'x', personId: 'x', at: NOW } as ProfileChange;
  const view = {
    ...ADA_VIEW,
    person: { ...ADA_VIEW.person, id: 'x', met: { how: 'At a talk' } },
    interactions: ADA_VIEW.interactions.map((one) => ({ ...one, id: 'x' })),
    notes: ADA_VIEW.notes.map((one) => ({ ...one, id: 'x' })),
    memberships: ADA_VIEW.memberships.map((one) => ({ ...one, id: 'x' })),
    changes: [change],
    introduced: [{ id: 'x', name: 'Bo', met: { throughId: 'x' } }],
  };
  expect(new Set(timelineOf(view).map(({ id }) => id)).size).toBe(6);
});

it('a note that becomes an insight is the same entry', () => {
  const idAs = (kind?: 'insight') =>
    timelineOf({ ...ADA_VIEW, notes: ADA_VIEW.notes.map((one) => (kind ? { ...one, kind } : one)) })
      .filter((one) => one.kind === (kind ?? 'note'))
      .map(({ id }) => id);
  expect(idAs('insight')).toEqual(idAs());
});

it('what came of a contact stands with it, whenever it was written', () => {
  const [interaction] = ADA_VIEW.interactions;
  const [note] = ADA_VIEW.notes;
  if (!interaction || !note) throw new Error('the sample has both');
  const view = {
    ...{ ...ADA_VIEW, memberships: [] },
    interactions: [{ ...interaction, id: 'i1', at: 5 }],
    notes: [
      { ...note, id: 'n1', interactionId: 'i1', createdAt: 9 },
      { ...note, id: 'n2', interactionId: 'gone', createdAt: 7 },
    ],
  };
  expect(timelineOf(view).map(({ id, at }) => [id, at])).toEqual([
    ['note:n2', 7],
    ['contact:i1', 5],
    ['note:n1', 5],
  ]);
});

describe('how somebody was met', () => {
  const of = (met: Met, more: Partial<PersonView> = {}) =>
    timelineOf({ ...ADA_VIEW, ...more, person: { ...ADA_VIEW.person, met } }).filter(
      ({ kind }) => kind === 'met' || kind === 'introduction',
    );
  const introduced = (id: string, on?: string) => ({
    ...{ id, name: id, met: { throughId: 'p1', ...(on === undefined ? {} : { on }) } },
  });

  it('stands at its day, before all else of that day; without one it is last, with no day made up', () => {
    expect(of({ on: '2020-02-01' })[0]?.at).toBe(new Date('2020-02-01T00:00').getTime());
    const all = timelineOf({ ...ADA_VIEW, person: { ...ADA_VIEW.person, met: { how: 'At a talk' } } });
    expect(all.at(-1)).toEqual({ id: 'met:p1', kind: 'met', met: { how: 'At a talk' } });
  });

  it('is not there, if all that is known is somebody who is not there any more', () => {
    expect(of({ throughId: 'p9' })).toEqual([]);
    expect(of({ throughId: 'p9' }, { through: OKAN })).toHaveLength(1);
    expect(of({ through: 'Okan' })).toHaveLength(1);
  });

  it('is there of whom they introduced, those without a day last', () => {
    const view = {
      introduced: [introduced('b'), introduced('c', '2020-02-01'), introduced('d', '2021-02-01')],
    };
    expect(of({ how: 'At a talk' }, view).map(({ id }) => id)).toEqual([
      'introduction:d',
      'introduction:c',
      'introduction:b',
      'met:p1',
    ]);
  });
});
