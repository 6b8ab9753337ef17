import { LANGUAGE } from '../../../utils/core/language.ts';
import { Loading } from '../../ui/Loading.tsx';

/** How much of each is stored: `{ label: 'people', count: 12 }`. */
export interface Count {
  label: string;
  count: number;
}

export interface CountsProps {
  /** Undefined while they are counted. */
  counts: readonly Count[] | undefined;
}

/** How much is stored. */
export function Counts({ counts }: CountsProps) {
  if (!counts) return <Loading label="Counting what is stored" lines={2} />;
  return (
    <dl class="k-counts">
      {counts.map(({ label, count }) => (
        <div key={label} class="k-count">
          <dt>{label}</dt>
          <dd>{count.toLocaleString(LANGUAGE)}</dd>
        </div>
      ))}
    </dl>
  );
}
