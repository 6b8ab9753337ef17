import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup, BackupReason } from '../../../utils/core/backup.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { Button } from '../../ui/Button.tsx';
import { When } from '../../ui/When.tsx';
import { counted, sizeInWords } from '../../ui/words.ts';
import type { BackupsProps } from './Backups.tsx';

type BackupItemProps = { backup: Backup } & Pick<
  BackupsProps,
  'now' | 'busy' | 'open' | 'onRestore' | 'onSave'
>;

const WHY: Readonly<Record<BackupReason, string>> = {
  day: 'made by itself',
  asked: 'made by you',
  'before update': 'made before an update',
  'before restore': 'made before a restore',
};

function contentOf({ counts, size }: Backup): string {
  const count = (store: string, one: string, many?: string) => counted(counts[store] ?? 0, one, many);
  return [
    count('people', 'person', 'people'),
    count('interactions', 'interaction'),
    count('notes', 'note'),
    sizeInWords(size),
  ].join(' · ');
}

interface AskProps {
  onRestore(): void;
  onClose(): void;
}

function Ask({ onRestore, onClose }: AskProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="k-stack k-stack-close">
      <p>
        All records become what they were then: what you added or changed since goes. First a backup of today
        is made, so that you can come back to it.
      </p>
      <div class="k-row">
        <Button small buttonRef={button} onClick={onRestore}>
          Make everything as it was then
        </Button>
        <Button small look="quiet" onClick={onClose}>
          Keep it as it is
        </Button>
      </div>
    </div>
  );
}

/** One copy. In: what it is. Out: to restore it, once that was asked, or to save it as a file. */
export function BackupItem({ backup, now, busy, open, onRestore, onSave }: BackupItemProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const moment = new Date(backup.at).toLocaleString(LANGUAGE);
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li class="k-stack k-stack-close">
      <div class="k-row k-row-apart">
        <div class="k-grow">
          <p>
            <span class="k-strong">
              <When at={backup.at} now={now} />
            </span>{' '}
            <span class="k-soft k-small">{WHY[backup.why]}</span>
          </p>
          <p class="k-soft k-small">{contentOf(backup)}</p>
        </div>
        <Button
          small
          look={open ? 'quiet' : 'plain'}
          busy={busy !== undefined}
          label={`Save as a file: the backup of ${moment}`}
          onClick={() => onSave(backup)}
        >
          Save as a file
        </Button>
        {open && !asking && (
          <Button
            small
            buttonRef={button}
            busy={busy !== undefined}
            label={`Restore the backup of ${moment}`}
            onClick={() => setAsking(true)}
          >
            Restore…
          </Button>
        )}
      </div>
      {asking && (
        <Ask
          onRestore={() => {
            setAsking(false);
            onRestore(backup.id);
          }}
          onClose={close}
        />
      )}
    </li>
  );
}
