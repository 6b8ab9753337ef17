import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interaction } from '../../utils/core/interaction.ts';
import { INTERACTION_KINDS } from '../../utils/core/interaction-kinds.ts';
import { kindChanges, MOST_OWN_KINDS, NO_KIND_CHANGES } from '../../utils/core/kind-changes.ts';
import {
  asShipped,
  type KindDraft,
  withKind,
  withNewKind,
  withoutKind,
} from '../../utils/core/kind-draft.ts';
import { KINDS, kindsWith } from '../../utils/core/kinds.ts';
import { setting } from '../../utils/core/setting.ts';
import { strength, tieOf } from '../../utils/core/tie.ts';

const draft = (more: Partial<KindDraft> = {}): KindDraft => ({
  name: 'co-writing',
  weight: '1.5',
  side: 'depth',
  ...more,
});
const WITH_OWN = withNewKind(NO_KIND_CHANGES, 'own-1', draft());

const one = { id: 'i', personIds: ['p'], at: 0, about: '', topics: [], createdAt: 0, updatedAt: 0 };

test('a kind that ships has its weight, side and name until the user changes them, and again when that is taken back', () => {
  expect(KINDS.all.map(({ id }) => id)).toEqual(INTERACTION_KINDS);
  expect(KINDS.of('email')).toEqual({ id: 'email', name: 'e-mail', weight: 0.4, side: 'reach' });
  const changed = withKind(NO_KIND_CHANGES, 'met', { name: 'face to face', weight: '2', side: 'depth' });
  expect(kindsWith(changed).of('met')).toEqual({
    ...{ id: 'met', name: 'face to face', weight: 2, side: 'depth' },
  });
  expect(kindsWith(asShipped(changed, 'met')).of('met')).toEqual(KINDS.of('met'));
  expect(withKind(changed, 'met', { name: 'met', weight: '1.0', side: 'reach' })).toEqual(NO_KIND_CHANGES);
});

test('an own kind is offered after those that ship, and counts as it was said', () => {
  const kinds = kindsWith(WITH_OWN);
  expect(kinds.all.at(-1)).toEqual({ id: 'own-1', name: 'co-writing', weight: 1.5, side: 'depth' });
  const tie = tieOf([interaction.parse({ ...one, kind: 'own-1' })], kinds.weightOf);
  expect(strength(tie, 0)).toBeCloseTo(1.5);
});

describe('taken away', () => {
  test('it is not offered; its contacts keep it, and adding one called so brings it back', () => {
    const gone = withoutKind(WITH_OWN, 'own-1');
    expect(kindsWith(gone).all).toHaveLength(INTERACTION_KINDS.length);
    expect(kindsWith(gone).nameOf('own-1')).toBe('co-writing');
    const back = withNewKind(gone, 'own-2', draft({ name: 'Co-Writing', weight: '0,5' }));
    expect(back.own).toEqual([{ id: 'own-1', name: 'Co-Writing', weight: 0.5, side: 'depth' }]);
  });

  test('its contacts count as another kind, over several, and a circle ends', () => {
    const two = withNewKind(WITH_OWN, 'own-2', draft({ name: 'duet' }));
    const moved = withoutKind(withoutKind(two, 'own-1', 'own-2'), 'own-2', 'collaboration');
    expect(kindsWith(moved).of('own-1')).toEqual(KINDS.of('collaboration'));
    const circle = withoutKind(moved, 'own-2', 'own-1');
    expect(kindsWith(circle).of('own-1').name).toBe('co-writing');
  });
});

test('a kind of which nothing is known is a contact, and counts like the lightest', () => {
  const { name, weight } = KINDS.of('own-from-elsewhere');
  expect([name, weight]).toEqual(['contact', Math.min(...KINDS.all.map((kind) => kind.weight))]);
  expect(interaction.safeParse({ ...one, kind: 'own-from-elsewhere' }).success).toBe(true);
});

test.each(['own-', 'own-A', 'own-a b', 'Met', '', 7, `own-${'x'.repeat(61)}`, '__proto__'])(
  '%j is no kind',
  (kind) => {
    expect(interaction.safeParse({ ...one, kind }).success).toBe(false);
  },
);

describe('what cannot be kept gets a sentence', () => {
  test.each([
    [{ name: ' ' }, /needs a name/u],
    [{ name: 'E-Mail' }, /called E-Mail already/u],
    [{ name: 'x'.repeat(61) }, /61 characters/u],
    [{ weight: '' }, /from 0 to 5/u],
    [{ weight: '5.01' }, /from 0 to 5/u],
    [{ weight: '-1' }, /from 0 to 5/u],
    [{ weight: '1e0' }, /from 0 to 5/u],
    [{ weight: 'NaN' }, /from 0 to 5/u],
  ])('%j', (more, sentence) => {
    expect(() => withNewKind(NO_KIND_CHANGES, 'own-1', draft(more))).toThrow(sentence);
  });

  test('one more than there may be', () => {
    let all = NO_KIND_CHANGES;
    for (let n = 0; n < MOST_OWN_KINDS; n++) all = withNewKind(all, `own-${n}`, draft({ name: `kind ${n}` }));
    expect(() => withNewKind(all, 'own-more', draft())).toThrow(/40 kinds/u);
    expect(withNewKind(withoutKind(all, 'own-3'), 'own-more', draft()).own).toHaveLength(41);
  });
});

test('whatever is done to the kinds, it fits its setting, and every kind has a name, a weight and a side', () => {
  const ids = fc.constantFrom('own-1' as const, 'own-2' as const, 'own-3' as const);
  const all = fc.constantFrom(...INTERACTION_KINDS, 'own-1' as const, 'own-2' as const, 'own-9' as const);
  const typed = fc.record({
    name: fc.string({ minLength: 1, maxLength: 8 }),
    weight: fc.constantFrom('0', '0.3', '1', '4.99', ',5'),
    side: fc.constantFrom('reach' as const, 'depth' as const),
  });
  const done = fc.oneof(
    fc.tuple(fc.constant('add' as const), ids, typed),
    fc.tuple(fc.constant('change' as const), all, typed),
    fc.tuple(fc.constant('away' as const), ids, fc.option(all, { nil: undefined })),
  );
  fc.assert(
    fc.property(fc.array(done, { maxLength: 12 }), (steps) => {
      let changes = NO_KIND_CHANGES;
      for (const [what, id, more] of steps)
        try {
          if (what === 'add' && !changes.own.some((kind) => kind.id === id))
            changes = withNewKind(changes, id, more);
          if (what === 'change') changes = withKind(changes, id, more);
          if (what === 'away') changes = withoutKind(changes, id, more);
        } catch {
          // Refused: then it is as it was.
        }
      expect(kindChanges.safeParse(changes).error).toBeUndefined();
      expect(setting.safeParse({ key: 'interactionKinds', value: changes }).success).toBe(true);
      const kinds = kindsWith(changes);
      for (const id of [...INTERACTION_KINDS, 'own-1', 'own-2', 'own-3', 'own-9'] as const) {
        const kind = kinds.of(id);
        expect(kind.name.trim()).not.toBe('');
        expect(kind.weight).toBeGreaterThanOrEqual(0);
        expect(['reach', 'depth']).toContain(kind.side);
      }
    }),
  );
});
