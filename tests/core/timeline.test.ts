import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timelineOf } from '../../utils/core/timeline.ts';
import { ADA_VIEW } from '../components/sample.ts';

const moment = fc.nat(1_000);

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
      expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => b - a));
    }),
  ));
