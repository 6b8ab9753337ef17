import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { LogForm } from '../../components/log/LogForm.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { openOptions } from '../../utils/platform/tabs.ts';
import { cardActions } from '../../utils/surfaces/card-actions.ts';
import { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { hush, openAndSay, said, takeBack } from '../../utils/surfaces/said.ts';
import { type Communities, useCommunities } from '../../utils/surfaces/use-communities.ts';
import { useCopyOut } from '../../utils/surfaces/use-copy-out.ts';
import { topicNames, useLate } from '../../utils/surfaces/use-late.ts';
import { useLogForm } from '../../utils/surfaces/use-log-form.ts';

const page = new CurrentPage(new AbortController().signal);
const actions = cardActions(page);

function Log({ communities }: Pick<Communities, 'communities'>) {
  const { key, form, isRestored, startAfresh } = useLogForm(page, communities);
  return (
    <>
      {isRestored && (
        <Notice>
          This is what you typed before. <Button onClick={startAfresh}>Start afresh</Button>
        </Notice>
      )}
      <LogForm key={key} {...form} />
    </>
  );
}

/** The card beside the page: it follows the tab in front. */
export function SidePanel() {
  const communities = useCommunities();
  const tagSuggestions = useLate<string[]>([], topicNames);
  useCopyOut();
  useEffect(() => {
    page.follow();
    void openAndSay();
    void page.look();
  }, []);
  return (
    <main class="k-surface">
      <Card
        page={page.view.value}
        now={Date.now()}
        {...communities}
        tagSuggestions={tagSuggestions}
        log={<Log {...communities} />}
        action={<Button onClick={() => void openOptions('sites')}>Choose sites</Button>}
        {...actions}
      />
      <Status message={said.value} onUndo={() => void takeBack()} onClose={hush} />
    </main>
  );
}
