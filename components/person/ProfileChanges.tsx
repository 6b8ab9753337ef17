import { useState } from 'preact/hooks';
import type { ProfileChange } from '../../utils/core/profile-change.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { capital, isolate } from '../ui/words.ts';
import { useEntries } from './use-entries.ts';

export interface ProfileChangesProps {
  /** What was seen to change and is neither used nor left. */
  changes: readonly ProfileChange[];
  onUseChange(id: string): void;
  onLeaveChange(id: string): void;
}

/** A change in words: what the page said before and what it says now. */
export const changeInWords = ({ field, before, after }: ProfileChange): string =>
  before === ''
    ? `${field}: now ${isolate(after)}`
    : `${field}: from ${isolate(before)} to ${isolate(after)}`;

function OneChange({ change, ...on }: { change: ProfileChange } & Omit<ProfileChangesProps, 'changes'>) {
  const words = changeInWords(change);
  return (
    <li class="k-change k-row k-row-apart">
      <p class="k-grow" dir="auto">
        {capital(words)}
      </p>
      <div class="k-row">
        <Button small label={`Use it: ${words}`} onClick={() => on.onUseChange(change.id)}>
          Use it
        </Button>
        <Button small look="quiet" label={`Leave it: ${words}`} onClick={() => on.onLeaveChange(change.id)}>
          Leave it
        </Button>
      </div>
    </li>
  );
}

/** So many are decided at once; then come the others. */
const MOST = 4;

/** What changed on somebody's pages since the user last looked. Out: to use one, to leave one. */
export function ProfileChanges({ changes, ...on }: ProfileChangesProps) {
  const { place, onFocusCapture } = useEntries(changes.length, MOST, '.k-change');
  const [had, setHad] = useState(false);
  if (changes.length > 0 && !had) setHad(true);
  if (changes.length === 0 && !had) return null;
  return (
    <div ref={place} tabIndex={-1} onFocusCapture={onFocusCapture}>
      {changes.length > 0 && (
        <Notice warm>
          <div class="k-stack k-stack-close">
            <p class="k-strong">Changed since you last looked</p>
            <ul class="k-stack k-stack-close">
              {changes.slice(0, MOST).map((one) => (
                <OneChange key={one.id} change={one} {...on} />
              ))}
            </ul>
          </div>
        </Notice>
      )}
    </div>
  );
}
