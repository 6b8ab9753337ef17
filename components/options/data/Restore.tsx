import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

export interface RestoreProps {
  /** What is missing and what can be brought back, as a sentence; nothing is shown without it. */
  missing: string | undefined;
  onRestore(): void;
  onKeepAsIs(): void;
}

/** Says that the browser lost records. Out: the wish to restore them, or to do without. */
export function Restore({ missing, onRestore, onKeepAsIs }: RestoreProps) {
  if (!missing) return null;
  return (
    <Notice warm>
      <div class="k-stack k-stack-close" role="alert">
        <p>{missing}</p>
        <div class="k-row">
          <Button look="primary" small onClick={onRestore}>
            Restore
          </Button>
          <Button small onClick={onKeepAsIs}>
            Keep it as it is
          </Button>
        </div>
      </div>
    </Notice>
  );
}
