import type { Backup } from '../../../utils/core/backup.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { BackupItem } from './BackupItem.tsx';
import { useSealing } from './use-sealing.tsx';

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
  /** As a file; encrypted, if there is a passphrase. */
  onSave(backup: Backup, passphrase?: string): void;
}

function List(props: BackupsProps) {
  const { backups } = props;
  if (!backups) return <Loading label="Reading the backups" lines={2} />;
  if (backups.length === 0) return <p class="k-soft">There is none yet.</p>;
  return (
    <ul class="k-list">
      {backups.map((backup) => (
        <BackupItem key={backup.id} {...props} backup={backup} />
      ))}
    </ul>
  );
}

/** Copies that are kept inside of the browser. In: their list. Out: to make one, to restore one, to save one as a file. */
export function Backups(props: BackupsProps) {
  const { busy, open, progress, backups, onMake, onSave } = props;
  const { sealed, asks, passphraseOrAsk } = useSealing();
  return (
    <section class="k-part" aria-labelledby="k-backups">
      <h2 class="k-part-title" id="k-backups">
        Backups in this browser
      </h2>
      <p class="k-soft">
        Made once a day by itself when anything was changed, and before each update; the last days and weeks
        are kept. They do not help if this browser’s profile is lost: for that, save one as a file.
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
      {backups && backups.length > 0 && asks}
      <List
        {...props}
        onSave={(backup) => {
          const passphrase = passphraseOrAsk();
          if (!sealed || passphrase !== undefined) onSave(backup, passphrase);
        }}
      />
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
