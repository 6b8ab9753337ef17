import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { When } from '../../ui/When.tsx';

export interface RestoreProps {
  /** What is missing and what can be brought back, as a sentence; nothing is shown without it. */
  missing: string | undefined;
  /** When the latest backup was made, in ms; undefined if there is none. */
  backupAt: number | undefined;
  /** Milliseconds. */
  now: number;
  onRestoreBackup(): void;
  /** From a file. */
  onRestore(): void;
  onKeepAsIs(): void;
}

/** Says that the browser lost records. Out: the wish to restore them, or to do without. */
export function Restore(props: RestoreProps) {
  const { missing, backupAt, now, onRestoreBackup, onRestore, onKeepAsIs } = props;
  if (!missing) return null;
  return (
    <Notice warm>
      <div class="k-stack k-stack-close" role="alert">
        <p>{missing}</p>
        <div class="k-row">
          {backupAt !== undefined && (
            <Button look="primary" small onClick={onRestoreBackup}>
              Restore the backup of <When at={backupAt} now={now} />
            </Button>
          )}
          <Button look={backupAt === undefined ? 'primary' : 'plain'} small onClick={onRestore}>
            Restore from a file
          </Button>
          <Button small onClick={onKeepAsIs}>
            Keep it as it is
          </Button>
        </div>
      </div>
    </Notice>
  );
}
