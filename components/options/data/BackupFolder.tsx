import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { When } from '../../ui/When.tsx';
import { counted, isolate } from '../../ui/words.ts';
import { FolderPassphrase, type FolderPassphraseProps, NOTE } from './FolderPassphrase.tsx';
import { mismatch, NewPassphrase, NOTHING_TYPED } from './NewPassphrase.tsx';

export interface BackupFolderProps extends Omit<FolderPassphraseProps, 'sealed'> {
  /** The folder that was picked; undefined if none is. */
  folder:
    | {
        name: string;
        at?: number | undefined;
        /** The files are encrypted. */
        sealed: boolean;
        /** So many files there cannot be opened. */
        closed: number;
        asks?: boolean;
        problem?: string;
      }
    | undefined;
  /** The files there are gone over: so many of so many. */
  progress?: { done: number; total: number } | undefined;
  /** Milliseconds. */
  now: number;
  /** With a passphrase, if its files are to be encrypted. */
  onChoose(passphrase?: string): void;
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

/** Whom nobody can take out of a file is said to be in it. */
function Closed({ folder: { closed } }: Picked) {
  if (closed === 0) return null;
  return (
    <Notice>
      {counted(closed, 'file')} there cannot be opened: altered, or encrypted under a passphrase of another
      time. Whom you forget stays in {closed === 1 ? 'it' : 'them'}. Such files go by themselves after some
      weeks, when newer ones have taken their place; you can also delete them in the folder.
    </Notice>
  );
}

function Chosen(props: Picked) {
  const { folder, busy, progress, now, onChoose, onLeave } = props;
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
      {progress && <Progress label="Going over the files there" {...progress} />}
      <Closed {...props} />
      <FolderPassphrase {...props} sealed={folder.sealed} />
      <div class="k-row">
        <Button busy={busy} onClick={() => onChoose()}>
          Choose another folder…
        </Button>
        <Button look="quiet" busy={busy} onClick={onLeave}>
          Stop writing there
        </Button>
      </div>
    </>
  );
}

/** Asked before, so that nothing is ever there that is not encrypted. */
function Unchosen({ busy, onChoose }: Pick<BackupFolderProps, 'busy' | 'onChoose'>) {
  const [sealed, setSealed] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string>();
  const choose = () => {
    const wrong = sealed ? mismatch(typed) : undefined;
    setProblem(wrong);
    if (!wrong) onChoose(sealed ? typed.passphrase : undefined);
  };
  return (
    <>
      <Switch label="Encrypt the files under a passphrase" on={sealed} onSwitch={setSealed} />
      {sealed && <NewPassphrase note={NOTE} typed={typed} problem={problem} onType={setTyped} />}
      <div>
        <Button busy={busy} onClick={choose}>
          Choose a folder…
        </Button>
      </div>
    </>
  );
}

/**
 * A folder outside of the browser that backups are also written into. In: how it stands. Out: to pick one, to leave it, to
 * encrypt what is written there.
 */
export function BackupFolder(props: BackupFolderProps) {
  const { folder } = props;
  return (
    <section class="k-part" aria-labelledby="k-folder">
      <h2 class="k-part-title" id="k-folder">
        Backups in a folder
      </h2>
      <p class="k-soft">
        Choose a folder, best on another disk, and each day’s backup is also written there when a page of
        Kithcraft is open: a file that can be imported again. The last days and weeks are kept; other files
        are not touched. Whom you forget is also taken out of the files there, but not out of copies that you
        made of them.
      </p>
      {folder ? <Chosen {...props} folder={folder} /> : <Unchosen {...props} />}
    </section>
  );
}
