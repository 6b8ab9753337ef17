import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_REASONS, type Backup, isBackupDue, keptBackups } from '../../utils/core/backup.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

const backup = (id: number, at: number, why: Backup['why'] = 'day'): Backup => ({
  ...{ id, at, why, version: 3, seq: id, chunks: 1, counts: {}, size: 1 },
});

const some = fc
  .array(fc.tuple(fc.nat(90 * DAY), fc.constantFrom(...BACKUP_REASONS)), { maxLength: 60 })
  .map((all) => all.map(([at, why], id) => backup(id, START + at, why)));

describe('of copies', () => {
  it('five days and four weeks before are kept, when one is made each day', () => {
    let kept: Backup[] = [];
    for (let i = 0; i < 90; i += 1) kept = keptBackups([...kept, backup(i, START + i * DAY)]);
    const ages = kept.map(({ id }) => 89 - id).sort((a, b) => a - b);
    expect(ages.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(ages.length).toBeGreaterThanOrEqual(8);
    expect(ages.length).toBeLessThanOrEqual(9);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(21);
  });

  it('the latest is always kept, and never more than a few', () =>
    fc.assert(
      fc.property(some, (all) => {
        const kept = keptBackups(all);
        const [latest] = all.toSorted((a, b) => b.at - a.at);
        if (latest) expect(Math.max(...kept.map(({ at }) => at))).toBe(latest.at);
        expect(kept.length).toBeLessThanOrEqual(16);
        expect(keptBackups(kept)).toEqual(kept);
      }),
    ));
});

it('a copy is due a day after the last, if anything was changed', () => {
  expect(isBackupDue([], 0, START)).toBe(false);
  expect(isBackupDue([], 1, START)).toBe(true);
  const last = [backup(7, START)];
  expect(isBackupDue(last, 7, START + 9 * DAY)).toBe(false);
  expect(isBackupDue(last, 8, START + DAY / 2)).toBe(false);
  expect(isBackupDue(last, 8, START + DAY)).toBe(true);
  // Of those made for another reason few are kept: they take no day's place.
  expect(isBackupDue([...last, backup(8, START + DAY, 'asked')], 8, START + DAY)).toBe(true);
  // A clock that once was years ahead keeps none from being made.
  const ahead = [...last, backup(9, START + 900 * DAY)];
  expect([isBackupDue(ahead, 10, START + DAY / 2), isBackupDue(ahead, 10, START + DAY)]).toEqual([
    false,
    true,
  ]);
});
