import { useId } from 'preact/hooks';

export interface ProgressProps {
  label: string;
  done: number;
  /** Unknown: the bar moves, or stands still under reduced motion. */
  total?: number | undefined;
}

/** How far something has come. In: how much of how much. */
export function Progress({ label, done, total }: ProgressProps) {
  const id = useId();
  return (
    <div class="k-progress">
      <label for={id} class="k-small">
        {label}
      </label>
      <progress
        id={id}
        class="k-progress-bar"
        value={total === undefined ? undefined : done}
        max={total ?? 1}
      />
    </div>
  );
}
