import { useMemo } from 'preact/hooks';
import { KINDS, type Kinds } from '../core/kinds.ts';
import { kindsIn } from '../store/kinds.ts';
import { useRecords } from './use-records.ts';

/** The kinds of interaction as the user has them; as they ship until they are read. */
export function useKinds(): Kinds {
  const kinds = useRecords(kindsIn) ?? KINDS;
  // Read again with every change of anything: the same as long as they are called and weigh the same.
  const said = JSON.stringify(kinds.all);
  return useMemo(() => kinds, [said]);
}
