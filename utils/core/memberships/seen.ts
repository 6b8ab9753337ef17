import type { TopicPlace } from '../network.ts';

/** Where a community was seen. */
export type NoticedPlace = TopicPlace | { in: 'organisation' } | { in: 'page'; url: string };

/** A community that somebody may belong to, as it is named or linked in what is kept about them. */
export interface Noticed {
  communityId: string;
  /** `high` where it is said that they belong, or where they have an account; `low` where it is only named or linked. */
  sure: 'high' | 'low';
  /** Where, and the words around it; the surest first. */
  seen: readonly { place: NoticedPlace; passage: string }[];
}

/** A community in one place. */
export interface Seen {
  communityId: string;
  sure: 'high' | 'low';
  /** Not where the text says that they do not belong, or no longer. */
  holds: boolean;
  place: NoticedPlace;
  passage: string;
}

const MOST_SEEN = 3;
const AROUND = 70;
/** The longest that a name or an address is shown. */
export const LONGEST = 140;

/** The words around a passage, cut between words. */
export function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = from > 0 ? text.slice(from, start).replace(/^\S*\s/u, '') : text.slice(0, start);
  const after = to < text.length ? text.slice(end, to).replace(/\s\S*$/u, '') : text.slice(end);
  const passage = `${before}${text.slice(start, Math.min(end, start + LONGEST))}${after}`;
  return `${from > 0 ? '…' : ''}${passage.replace(/\s+/gu, ' ').trim()}${to < text.length ? '…' : ''}`;
}

const markOf = ({ place, passage }: Seen): string => `${JSON.stringify(place)} ${passage}`;

const surestFirst = (a: Seen, b: Seen): number =>
  Number(b.sure === 'high') - Number(a.sure === 'high') || (markOf(a) < markOf(b) ? -1 : 1);

/** What was seen by community. Where one text says that they do not belong, only what says that they do stands against it. */
export function together(all: readonly Seen[]): Noticed[] {
  const by = Map.groupBy(all, ({ communityId }) => communityId);
  const noticed = [...by].flatMap(([communityId, seen]) => {
    const denied = seen.some(({ holds }) => !holds);
    const held = seen.filter(({ holds, sure }) => holds && (!denied || sure === 'high')).sort(surestFirst);
    const [first] = held;
    return first
      ? [{ communityId, sure: first.sure, count: held.length, held: held.slice(0, MOST_SEEN) }]
      : [];
  });
  return noticed
    .sort(
      (a, b) =>
        Number(b.sure === 'high') - Number(a.sure === 'high') ||
        b.count - a.count ||
        (a.communityId < b.communityId ? -1 : 1),
    )
    .map(({ communityId, sure, held }) => ({
      communityId,
      sure,
      seen: held.map(({ place, passage }) => ({ place, passage })),
    }));
}
