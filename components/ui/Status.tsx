import type { Message } from '../../utils/core/views.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { AlertIcon, CheckIcon, CloseIcon } from './icons.tsx';

export interface StatusProps {
  message?: Message | undefined;
  /** Takes the change back; offered where the message has one. */
  onUndo?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

function Said({ message, onUndo, onClose }: StatusProps & { message: Message }) {
  const problem = message.tone === 'problem';
  return (
    <div class={classes('k-status', problem && 'k-status-problem')}>
      {problem ? <AlertIcon /> : <CheckIcon />}
      <p class="k-status-text" dir="auto">
        {message.text}
      </p>
      {message.change !== undefined && onUndo && (
        <Button small class="k-button-undo" onClick={onUndo}>
          Undo
        </Button>
      )}
      {onClose && <Button small icon={<CloseIcon />} label="Close this message" onClick={onClose} />}
    </div>
  );
}

/**
 * What was last done, with its Undo, or what could not be. Keep it on the page while nothing is said: screen readers
 * announce only what changes inside it. In: the message. Out: `onUndo`, `onClose`.
 */
export function Status(props: StatusProps) {
  const { message } = props;
  const problem = message?.tone === 'problem';
  return (
    <div class="k-status-place">
      <div role="status">{message && !problem && <Said {...props} message={message} />}</div>
      <div role="alert">{message && problem && <Said {...props} message={message} />}</div>
    </div>
  );
}
