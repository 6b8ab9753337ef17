import { TextField } from '../ui/TextField.tsx';

interface DurationFieldProps {
  /** As it is typed: minutes, or hours and minutes. */
  duration: string;
  onDuration(duration: string): void;
  onEnter?: (() => void) | undefined;
}

/** How long it was, optional. Out: what is typed. */
export function DurationField({ duration, onDuration, onEnter }: DurationFieldProps) {
  return (
    <TextField
      label="How long"
      labelNote="optional"
      value={duration}
      placeholder="45, 1:30 or 2 h"
      onInput={onDuration}
      onEnter={onEnter}
    />
  );
}
