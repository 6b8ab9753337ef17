import { Counts } from '../../../components/options/data/Counts.tsx';
import { counts } from '../../../utils/store/everything.ts';
import type { Store } from '../../../utils/store/open.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

const LABELS = {
  people: 'People',
  interactions: 'Interactions',
  notes: 'Notes',
  memberships: 'Memberships',
  goals: 'Goals',
};

async function counted(store: Store) {
  const numbers = await counts(store);
  return Object.entries(LABELS).map(([name, label]) => ({
    label,
    count: numbers[name as keyof typeof LABELS],
  }));
}

/** How much is stored. */
export function CountsPart() {
  return <Counts counts={useRecords(counted)} />;
}
