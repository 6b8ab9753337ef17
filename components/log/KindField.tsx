import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import { Choice } from '../ui/Choice.tsx';
import { useKindName } from '../ui/kind-names.ts';
import { capital } from '../ui/words.ts';

interface KindFieldProps {
  kinds: readonly InteractionKind[];
  kind: InteractionKind;
  onPick(kind: InteractionKind): void;
}

/** So many are in sight. */
const IN_SIGHT = 4;

/** What kind of interaction it was: the commonest as radio buttons, the others in a list. Out: the kind picked. */
export function KindField({ kinds, kind, onPick }: KindFieldProps) {
  const kindName = useKindName();
  const others = kinds.slice(IN_SIGHT);
  const other = others.find((one) => one === kind);
  const pick = (value: string) => {
    const found = others.find((one) => one === value);
    if (found) onPick(found);
  };
  return (
    <Choice
      label="Kind"
      value={kind}
      options={kinds.slice(0, IN_SIGHT).map((value) => ({ value, label: capital(kindName(value)) }))}
      onPick={onPick}
    >
      {others.length > 0 && (
        <select
          class="k-choice-select"
          aria-label="Other kinds"
          data-chosen={other && ''}
          value={other ?? ''}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="" disabled hidden>
            Other…
          </option>
          {others.map((one) => (
            <option key={one} value={one}>
              {capital(kindName(one))}
            </option>
          ))}
        </select>
      )}
    </Choice>
  );
}
