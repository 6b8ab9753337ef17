import { useEffect, useState } from 'preact/hooks';
import { AtControl } from '../../components/at/AtControl.tsx';
import { Card } from '../../components/card/Card.tsx';
import { PeopleHere } from '../../components/here/PeopleHere.tsx';
import { LogForm } from '../../components/log/LogForm.tsx';
import { BegunNotes } from '../../components/person/BegunNotes.tsx';
import { AskToTell } from '../../components/today/AskToTell.tsx';
import { TodayShort } from '../../components/today/TodayShort.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { KindNames } from '../../components/ui/kind-names.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Pickable } from '../../components/ui/offers.ts';
import { Status } from '../../components/ui/Status.tsx';
import { cardActions } from '../../utils/surfaces/card-actions.ts';
import { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { hush, openAndSay, said, takeBack } from '../../utils/surfaces/said.ts';
import { useAsked } from '../../utils/surfaces/use-asked.ts';
import { useAt } from '../../utils/surfaces/use-at.ts';
import { useBegun } from '../../utils/surfaces/use-begun-notes.ts';
import { type Communities, useCommunities } from '../../utils/surfaces/use-communities.ts';
import { useCopyOut } from '../../utils/surfaces/use-copy-out.ts';
import { useKinds } from '../../utils/surfaces/use-kinds.ts';
import { useLogForm } from '../../utils/surfaces/use-log-form.ts';
import { useTelling } from '../../utils/surfaces/use-telling.ts';
import { Footer } from './footer.tsx';
import { usePeopleHere } from './use-people-here.ts';
import { useTodayShort } from './use-today-short.ts';

const page = new CurrentPage(new AbortController().signal);
const actions = cardActions(page);

type QuickLogProps = Pick<Communities, 'communities'> & { here: readonly Pickable[] };

function QuickLog({ communities, here }: QuickLogProps) {
  const { key, form, isRestored, startAfresh } = useLogForm(page, communities);
  const at = useAt();
  return (
    <AtControl {...at} places={communities}>
      {isRestored && (
        <Notice>
          This is what you typed before. <Button onClick={startAfresh}>Start afresh</Button>
        </Notice>
      )}
      <LogForm key={key} {...form} here={here} />
    </AtControl>
  );
}

/** The popup: the quick log first, ready to be typed into; below it today, folded, and the card of the current page. */
export function Popup() {
  const communities = useCommunities();
  const [now] = useState(Date.now);
  const kinds = useKinds();
  const begun = useBegun(page);
  useCopyOut();
  // It is in sight here: no other surface is to show it as well.
  useAsked('log');
  useEffect(() => {
    void openAndSay();
    void page.look();
  }, []);
  const here = usePeopleHere(page);
  const telling = useTelling();
  const todayShort = useTodayShort(page);
  const view = page.view.value;
  return (
    <KindNames.Provider value={kinds.nameOf}>
      <main class="k-surface">
        {view.kind === 'closed' && <h1 class="k-hidden">Log a contact</h1>}
        <BegunNotes {...begun} />
        <QuickLog {...communities} here={here.known} />
        <TodayShort {...todayShort} />
        {view.kind !== 'closed' && <Card page={view} now={now} {...communities} {...actions} />}
        {view.kind !== 'closed' && view.kind !== 'looking' && <PeopleHere now={now} {...here} />}
        {telling.asks && <AskToTell onYes={todayShort.onOpenAll} onNo={telling.onNo} />}
        <Footer />
        <Status message={said.value} onUndo={() => void takeBack()} onClose={hush} />
      </main>
    </KindNames.Provider>
  );
}
