import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { When } from '../../ui/When.tsx';
import { isolate } from '../../ui/words.ts';

export interface BackupFolderProps {
  /** The folder that was picked; undefined if none is. */
  folder: { name: string; at?: number | undefined; asks?: boolean; problem?: string } | undefined;
  busy: boolean;
  /** Milliseconds. */
  now: number;
  onChoose(): void;
  /** The browser is to ask whether it may be written into. */
  onAllow(): void;
  onRetry(): void;
  onLeave(): void;
}

type Picked = BackupFolderProps & { folder: NonNullable<BackupFolderProps['folder']> };

function Asks({ folder, busy, onAllow }: Picked) {
  return (
    <Notice warm>
      <div class="k-stack k-stack-close">
        <p>
          The browser wants to ask you again before Kithcraft may write into {isolate(folder.name)}. Until
          then new backups are inside the browser only.
        </p>
        <div>
          <Button small look="primary" busy={busy} onClick={onAllow}>
            Allow again
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Failed({ folder, busy, onRetry }: Picked) {
  return (
    <Notice warm>
      <div class="k-stack k-stack-close">
        <p role="alert">{folder.problem}</p>
        <div>
          <Button small busy={busy} onClick={onRetry}>
            Try again
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Chosen(props: Picked) {
  const { folder, busy, now, onChoose, onLeave } = props;
  return (
    <>
      <p>
        Folder: <strong dir="auto">{folder.name}</strong>
        <span class="k-soft">
          {' · '}
          {folder.at === undefined ? (
            'nothing is written there yet'
          ) : (
            <>
              last written: the backup of <When at={folder.at} now={now} />
            </>
          )}
        </span>
      </p>
      {folder.asks && <Asks {...props} />}
      {folder.problem && <Failed {...props} />}
      <div class="k-row">
        <Button busy={busy} onClick={onChoose}>
          Choose another folder…
        </Button>
        <Button look="quiet" busy={busy} onClick={onLeave}>
          Stop writing there
        </Button>
      </div>
    </>
  );
}

/** A folder outside of the browser that backups are also written into. In: how it stands. Out: to pick one, to leave it. */
export function BackupFolder(props: BackupFolderProps) {
  const { folder, busy, onChoose } = props;
  return (
    <section class="k-part" aria-labelledby="k-folder">
      <h2 class="k-part-title" id="k-folder">
        Backups in a folder
      </h2>
      <p class="k-soft">
        Choose a folder, best on another disk, and each day’s backup is also written there when a page of
        Kithcraft is open: a file that can be imported again. The last days and weeks are kept; other files
        are not touched. The files are not encrypted. Whom you forget is also taken out of those that are
        among the backups above, but not out of copies that you made of them.
      </p>
      {folder ? (
        <Chosen {...props} folder={folder} />
      ) : (
        <div>
          <Button busy={busy} onClick={onChoose}>
            Choose a folder…
          </Button>
        </div>
      )}
    </section>
  );
}
