/** Why a copy was made. */
export const BACKUP_REASONS = ['day', 'asked', 'before update', 'before restore'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A copy of all records, as they were at one moment. */
export interface Backup {
  id: number;
  /** Milliseconds. */
  at: number;
  why: BackupReason;
  /** The version of the database. */
  version: number;
  /** The number of the last change that is in it. */
  seq: number;
  /** In so many parts it is kept. */
  chunks: number;
  /** How many records of each store. */
  counts: Readonly<Record<string, number>>;
  /** Packed, in bytes. */
  size: number;
}

/** What decides on whether a copy is kept. */
type Dated = Pick<Backup, 'id' | 'at' | 'why'>;

const DAY = 86_400_000;
/** So many of the latest days each keep their copy, and so many weeks before these. */
const DAYS = 5;
const WEEKS = 4;
/** So many of the copies for another reason. */
const OTHERS = 2;

/** The latest of each group, of the latest `most` groups. */
function latestOf<B extends Dated>(backups: readonly B[], most: number, groupOf: (one: B) => number): B[] {
  const latest = new Map<number, B>();
  for (const one of backups.toSorted((a, b) => b.at - a.at))
    if (!latest.has(groupOf(one))) latest.set(groupOf(one), one);
  return [...latest.values()].slice(0, most);
}

/**
 * Which copies are kept: of those made day by day the latest of each of five days and of four weeks, of the others the
 * latest two of each reason. The latest copy of all is always among them.
 */
export function keptBackups<B extends Dated>(backups: readonly B[]): B[] {
  const daily = backups.filter(({ why }) => why === 'day');
  const kept = new Set([
    ...latestOf(daily, DAYS, ({ at }) => Math.floor(at / DAY)),
    ...latestOf(daily, WEEKS + 1, ({ at }) => Math.floor(at / DAY / 7)),
    ...BACKUP_REASONS.filter((why) => why !== 'day').flatMap((why) =>
      latestOf(
        backups.filter((one) => one.why === why),
        OTHERS,
        ({ id }) => id,
      ),
    ),
  ]);
  return backups.filter((one) => kept.has(one));
}

/**
 * Whether a copy of today is due: none was made by itself within a day, and something was changed since the last that was.
 * Those for another reason do not count: few of them are kept. Nor does one that a wrong clock put far into the future.
 */
export function isBackupDue(backups: readonly Backup[], seq: number, now: number): boolean {
  const daily = backups.filter(({ why }) => why === 'day');
  if (daily.some(({ at }) => Math.abs(now - at) < DAY)) return false;
  const last = daily.toSorted((a, b) => b.id - a.id)[0];
  return last ? last.seq !== seq : seq > 0;
}
