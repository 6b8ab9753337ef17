import type { LeftOut } from '../../../../utils/core/incoming.ts';
import { counted } from '../../../ui/words.ts';
import { Some } from './Some.tsx';

function place({ file, line, counts }: LeftOut['at']): string {
  if (file === undefined) return `Line ${line}`;
  return `${file}, ${counts === 'entries' ? 'entry' : 'line'} ${line}`;
}

/** Those with one reason, and where each stands. */
interface Group {
  reason: string;
  places: readonly string[];
}

function grouped(leftOut: readonly LeftOut[]): Group[] {
  const groups = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...groups]
    .map(([reason, all]) => ({ reason, places: all.map(({ at }) => place(at)) }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** So many places are named of one reason. */
const NAMED = 10;

function placesOf({ places }: Group): string {
  const more = places.length - NAMED;
  const named = places.slice(0, NAMED).join('; ');
  return more > 0 ? `${named}; and ${counted(more, 'more place', 'more places')}` : named;
}

/** What of a file is not taken in: each reason, with the places where it stands. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  return (
    <Some list={grouped(leftOut)}>
      {(group) => (
        <li key={group.reason}>
          <p dir="auto">{group.reason}</p>
          <p class="k-soft k-small" dir="auto">
            {placesOf(group)}
          </p>
        </li>
      )}
    </Some>
  );
}
