import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface AskToTellProps {
  onYes(): void;
  onNo(): void;
}

/** Asked once, when the first follow-up is there. */
export function AskToTell({ onYes, onNo }: AskToTellProps) {
  return (
    <Notice>
      <div class="k-stack k-stack-close">
        <p>
          Shall your browser tell you when a follow-up is due? Without, you find them under Today and counted
          on the icon.
        </p>
        <div class="k-row">
          <Button small look="primary" onClick={onYes}>
            Tell me
          </Button>
          <Button small look="quiet" onClick={onNo}>
            No, thanks
          </Button>
        </div>
      </div>
    </Notice>
  );
}
