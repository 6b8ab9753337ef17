import { useEffect } from 'preact/hooks';
import { AtControl } from '../../../components/at/AtControl.tsx';
import { KindList } from '../../../components/options/contacts/KindList.tsx';
import { Page } from '../../../components/options/Page.tsx';
import type { Pickable } from '../../../components/ui/offers.ts';
import { ask } from '../../../utils/messages/client.ts';
import { countingTies } from '../../../utils/store/count-ties.ts';
import { kindsIn } from '../../../utils/store/kinds.ts';
import type { Store } from '../../../utils/store/open.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';
import { useAt } from '../../../utils/surfaces/use-at.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { KIND_ACTIONS } from './kind-actions.ts';

/** After so long without a step the background is woken again: the browser may have ended it. */
const STUCK_MS = 2_000;

async function load(store: Store) {
  const [kinds, counting] = await Promise.all([kindsIn(store), countingTies(store)]);
  return { kinds: kinds.all, counting };
}

async function named(store: Store): Promise<Pickable[]> {
  return (await allCommunities(store)).map(({ id, name }) => ({ id, name }));
}

/** Where the user is for some days. */
function AtPart() {
  const at = useAt();
  const places = useRecords(named);
  return (
    <section class="k-part" aria-labelledby="k-at">
      <h2 class="k-part-title" id="k-at">
        Where you are
      </h2>
      <p class="k-soft">
        At a conference or a fair, say so once: until its last day, every contact you log has the event, and
        whoever is new was met there.
      </p>
      <AtControl {...at} places={places ?? []} />
    </section>
  );
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
      <AtPart />
      <KindList kinds={held?.kinds} counting={counting} {...KIND_ACTIONS} />
    </Page>
  );
}
