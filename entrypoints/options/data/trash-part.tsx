import { Trash } from '../../../components/options/data/Trash.tsx';
import { useTrash } from './use-trash.ts';

/** What was deleted in the last 30 days. */
export function TrashPart() {
  return <Trash {...useTrash()} />;
}
