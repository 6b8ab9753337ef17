import type { Join } from '../../../utils/core/join.ts';
import { Button } from '../../ui/Button.tsx';
import { When } from '../../ui/When.tsx';

export interface JoinedProps {
  joins: readonly Join[];
  /** Milliseconds. */
  now: number;
  onSeparate(joinId: string): void;
}

/** Who was joined into a person. Out: one to be separated again, which gives both back what was theirs. */
export function Joined({ joins, now, onSeparate }: JoinedProps) {
  return (
    <ul class="k-list">
      {joins.map(({ id, gone, at }) => (
        <li key={id} class="k-row k-row-apart">
          <span class="k-grow">
            <bdi>{gone.name}</bdi>{' '}
            <span class="k-soft">
              joined <When at={at} now={now} />
            </span>
          </span>
          <Button small look="quiet" label={`Separate ${gone.name} again`} onClick={() => onSeparate(id)}>
            Separate
          </Button>
        </li>
      ))}
    </ul>
  );
}
