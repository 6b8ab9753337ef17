import { useEffect } from 'preact/hooks';
import { KindList } from '../../../components/options/contacts/KindList.tsx';
import { Page } from '../../../components/options/Page.tsx';
import { ask } from '../../../utils/messages/client.ts';
import { countingTies } from '../../../utils/store/count-ties.ts';
import { kindsIn } from '../../../utils/store/kinds.ts';
import type { Store } from '../../../utils/store/open.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { KIND_ACTIONS } from './kind-actions.ts';

/** After so long without a step the background is woken again: the browser may have ended it. */
const STUCK_MS = 2_000;

async function load(store: Store) {
  const [kinds, counting] = await Promise.all([kindsIn(store), countingTies(store)]);
  return { kinds: kinds.all, counting };
}

/** How contacts count. While ties are counted again, the background is kept at it. */
export function ContactsSection() {
  const held = useRecords(load);
  const { counting } = held ?? {};
  useEffect(() => {
    if (!counting) return;
    const waking = setInterval(() => void ask('ties/count', {}).catch(sayProblem), STUCK_MS);
    return () => clearInterval(waking);
  }, [counting === undefined, counting?.done]);
  return (
    <Page title="Contacts" lead="What you log about whom you met, and how it counts.">
      <KindList kinds={held?.kinds} counting={counting} {...KIND_ACTIONS} />
    </Page>
  );
}
