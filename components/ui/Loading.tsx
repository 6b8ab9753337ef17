export interface LoadingProps {
  /** What is being waited for, for screen readers. */
  label: string;
  lines?: number | undefined;
}

/** The outline of what is about to be there. */
export function Loading({ label, lines = 4 }: LoadingProps) {
  return (
    <div class="k-loading" role="status">
      <span class="k-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={`k-bone k-bone-${(line % 3) + 1}`} />
      ))}
    </div>
  );
}
