import { useState } from 'preact/hooks';
import type { Met } from '../../../utils/core/person.ts';
import type { MetDraft } from '../../../utils/core/views.ts';
import type { Pickable } from '../../ui/offers.ts';

type Named = Pick<Pickable, 'id' | 'name'>;

/** How somebody was met as a form begins with it. */
export const metDraftOf = ({ how = '', on = '', through = '', throughId = '' }: Met = {}): MetDraft => ({
  ...{ metHow: how, metOn: on, metThrough: through, metThroughId: throughId },
});

/**
 * Through whom, as a form shows it: who was picked in it, or who is kept. Out: who, and a way to pick another or nobody.
 * @param kept what is kept, and who that is, where it is somebody known.
 */
export function useThrough(
  kept: { met?: Met | undefined; through?: Named | undefined },
  { metThroughId: id }: MetDraft,
  change: (part: Partial<MetDraft>) => void,
) {
  const [picked, setPicked] = useState<Named>();
  const isKept = id !== '' && id === kept.met?.throughId;
  const pick = (one: Pickable | undefined) => {
    setPicked(one);
    change({ metThrough: '', metThroughId: one?.id ?? '' });
  };
  return { through: picked && picked.id === id ? picked : isKept ? kept.through : undefined, pick };
}
