import { LANGUAGE } from '../../../../utils/core/language.ts';

export interface NumbersProps {
  numbers: readonly { label: string; count: number }[];
}

/** What a file would do, in numbers; what is none is left out. */
export function Numbers({ numbers }: NumbersProps) {
  return (
    <dl class="k-counts">
      {numbers
        .filter(({ count }) => count > 0)
        .map(({ label, count }) => (
          <div key={label} class="k-count">
            <dt>{label}</dt>
            <dd>{count.toLocaleString(LANGUAGE)}</dd>
          </div>
        ))}
    </dl>
  );
}
