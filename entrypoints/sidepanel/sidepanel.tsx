import { useEffect } from 'preact/hooks';
import { AtControl } from '../../components/at/AtControl.tsx';
import { Card } from '../../components/card/Card.tsx';
import { LogForm } from '../../components/log/LogForm.tsx';
import { BegunNotes } from '../../components/person/BegunNotes.tsx';
import { NoteAbout } from '../../components/person/NoteAbout.tsx';
import { AskToTell } from '../../components/today/AskToTell.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { KindNames } from '../../components/ui/kind-names.ts';
import { Notice } from '../../components/ui/Notice.tsx';
import { Status } from '../../components/ui/Status.tsx';
import type { BegunNote } from '../../utils/core/begun-note.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { cardActions } from '../../utils/surfaces/card-actions.ts';
import { CurrentPage } from '../../utils/surfaces/current-page.ts';
import { hush, openAndSay, said, takeBack } from '../../utils/surfaces/said.ts';
import { useAsked } from '../../utils/surfaces/use-asked.ts';
import { useAt } from '../../utils/surfaces/use-at.ts';
import { useBegunNote, useBegunNotes } from '../../utils/surfaces/use-begun-notes.ts';
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
    <>
      <AtControl {...at} places={communities} />
      {isRestored && (
        <Notice>
          This is what you typed before. <Button onClick={startAfresh}>Start afresh</Button>
        </Notice>
      )}
      <LogForm key={key} {...form} />
    </>
  );
}

type Form = { note: BegunNote } & Pick<ReturnType<typeof useBegunNotes>, 'finish' | 'discard'>;

function NoteForm({ note, finish, discard }: Form) {
  return <NoteAbout {...useBegunNote(note, page, finish)} onDiscard={() => void discard(note.id)} />;
}

/** What was begun on a page by the menu or a key, to be saved as a note. */
function Begun() {
  const begun = useBegunNotes(() => void page.look());
  const form = (note: BegunNote) => <NoteForm key={note.id} {...begun} note={note} />;
  return <BegunNotes {...begun} form={form} onBringBack={() => void begun.bringBack()} />;
}

/** The card beside the page: it follows the tab in front. */
export function SidePanel() {
  const communities = useCommunities();
  const tagSuggestions = useLate<string[]>([], topicNames);
  const logOpen = useAsked('log') !== undefined;
  const kinds = useKinds();
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
        <Begun />
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
