import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup, BackupReason } from '../../../utils/core/backup.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { When } from '../../ui/When.tsx';
import { counted, sizeInWords } from '../../ui/words.ts';

export interface BackupsProps {
  /** The latest first; undefined until they are read. */
  backups: readonly Backup[] | undefined;
  /** The records can be opened. If not, copies can be saved as files only. */
  open: boolean;
  /** What is under way. */
  busy: 'making' | 'restoring' | 'saving' | undefined;
  /** How much is restored of how much. */
  progress?: { done: number; total: number } | undefined;
  /** Milliseconds. */
  now: number;
  onMake(): void;
  onRestore(id: number): void;
  /** As a file. */
  onSave(backup: Backup): void;
}

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

function One({
  backup,
  now,
  busy,
  open,
  onRestore,
  onSave,
}: { backup: Backup } & Omit<BackupsProps, 'backups' | 'onMake'>) {
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

function List(props: BackupsProps) {
  const { backups } = props;
  if (!backups) return <Loading label="Reading the backups" lines={2} />;
  if (backups.length === 0) return <p class="k-soft">There is none yet.</p>;
  return (
    <ul class="k-list">
      {backups.map((backup) => (
        <One key={backup.id} {...props} backup={backup} />
      ))}
    </ul>
  );
}

/** Copies that are kept inside of the browser. In: their list. Out: to make one, to restore one, to save one as a file. */
export function Backups(props: BackupsProps) {
  const { busy, open, progress, onMake } = props;
  return (
    <section class="k-part" aria-labelledby="k-backups">
      <h2 class="k-part-title" id="k-backups">
        Backups in this browser
      </h2>
      <p class="k-soft">
        Made once a day by itself when anything was changed, and before each update; the last days and weeks
        are kept. They do not help if this browser’s profile is lost: for that, save one as a file. Such a
        file is not encrypted; an export can be.
      </p>
      {!open && (
        <Notice warm>
          Your records cannot be opened just now, so no backup can be made or restored; those that were made
          are still there. If a restart of the browser does not help, save the latest as a file, remove
          Kithcraft from the browser, install it again, and import the file.
        </Notice>
      )}
      {busy === 'restoring' && (
        <Progress label="Restoring" done={progress?.done ?? 0} total={progress?.total} />
      )}
      <List {...props} />
      {open && (
        <div>
          <Button busy={busy === 'making'} onClick={onMake}>
            {busy === 'making' ? 'Backing up…' : 'Back up now'}
          </Button>
        </div>
      )}
    </section>
  );
}
