import { useEffect } from 'preact/hooks';
import { AtControl } from '../../components/at/AtControl.tsx';
import { Card } from '../../components/card/Card.tsx';
import { LogForm } from '../../components/log/LogForm.tsx';
import { BegunNotes } from '../../components/person/BegunNotes.tsx';
import { AskToTell } from '../../components/today/AskToTell.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { KindNames } from '../../components/ui/kind-names.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { openOptions } from '../../utils/platform/tabs.ts';
import { cardActions } from '../../utils/surfaces/card-actions.ts';
import { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { hush, openAndSay, said, takeBack } from '../../utils/surfaces/said.ts';
import { useAsked } from '../../utils/surfaces/use-asked.ts';
import { useAt } from '../../utils/surfaces/use-at.ts';
import { useBegun } from '../../utils/surfaces/use-begun-notes.ts';
import { type Communities, useCommunities } from '../../utils/surfaces/use-communities.ts';
import { useCopyOut } from '../../utils/surfaces/use-copy-out.ts';
import { useKinds } from '../../utils/surfaces/use-kinds.ts';
import { topicNames, useLate } from '../../utils/surfaces/use-late.ts';
import { useLogForm } from '../../utils/surfaces/use-log-form.ts';
import { useTelling } from '../../utils/surfaces/use-telling.ts';

const page = new CurrentPage(new AbortController().signal);
const actions = cardActions(page);

function Log({ communities }: Pick<Communities, 'communities'>) {
  const { key, form, isRestored, startAfresh } = useLogForm(page, communities);
  const at = useAt();
  return (
    <AtControl {...at} places={communities}>
      {isRestored && (
        <Notice>
          This is what you typed before. <Button onClick={startAfresh}>Start afresh</Button>
        </Notice>
      )}
      <LogForm key={key} {...form} />
    </AtControl>
  );
}

/** The card beside the page: it follows the tab in front. */
export function SidePanel() {
  const communities = useCommunities();
  const tagSuggestions = useLate<string[]>([], topicNames);
  const logOpen = useAsked('log') !== undefined;
  const kinds = useKinds();
  const begun = useBegun(page);
  const telling = useTelling();
  useCopyOut();
  useEffect(() => {
    page.follow();
    void openAndSay();
    void page.look();
  }, []);
  return (
    <KindNames.Provider value={kinds.nameOf}>
      <main class="k-surface">
        <BegunNotes {...begun} />
        <Card
          page={page.view.value}
          now={Date.now()}
          {...communities}
          tagSuggestions={tagSuggestions}
          log={<Log {...communities} />}
          logOpen={logOpen}
          action={<Button onClick={() => void openOptions('sites')}>Choose sites</Button>}
          {...actions}
        />
        {telling.asks && <AskToTell onYes={telling.onYes} onNo={telling.onNo} />}
        <Status message={said.value} onUndo={() => void takeBack()} onClose={hush} />
      </main>
    </KindNames.Provider>
  );
}
