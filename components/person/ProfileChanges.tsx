import type { ProfileChange } from '../../utils/core/profile-change.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isolate } from '../ui/words.ts';

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

/** Of what was seen to change what is neither used nor left. */
export const openChanges = ({ changes = [] }: PersonView): ProfileChange[] =>
  changes.filter(({ settled }) => !settled);

/** What changed on somebody's pages since the user last looked. Out: to use one, to leave one. */
export function ProfileChanges({ changes, onUseChange, onLeaveChange }: ProfileChangesProps) {
  if (changes.length === 0) return null;
  return (
    <Notice warm>
      <div class="k-stack k-stack-close">
        <p class="k-strong">Changed since you last looked</p>
        {changes.slice(0, 4).map((one) => (
          <div key={one.id} class="k-row k-row-apart">
            <p class="k-small k-grow k-import-line" dir="auto">
              {changeInWords(one)}
            </p>
            <div class="k-row">
              <Button small label={`Use it: ${changeInWords(one)}`} onClick={() => onUseChange(one.id)}>
                Use it
              </Button>
              <Button
                small
                look="quiet"
                label={`Leave it: ${changeInWords(one)}`}
                onClick={() => onLeaveChange(one.id)}
              >
                Leave it
              </Button>
            </div>
          </div>
        ))}
      </div>
    </Notice>
  );
}
