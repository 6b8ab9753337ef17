import { useEffect, useRef, useState } from 'preact/hooks';
import type { About, BegunNote } from '../../utils/core/begun-note.ts';
import type { NoteDraft } from '../../utils/core/views.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import type { Pickable } from '../ui/offers.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { NoteFields } from './NoteFields.tsx';

export interface NoteAboutProps {
  /** Read once: give it another `key` for another one. */
  note: BegunNote;
  /** Whom the page is about that it was begun on; they may come while it is typed. */
  pagePerson?: About | undefined;
  /** Found for what was asked by `onQuery`. */
  results: readonly Pickable[];
  resultsFor?: string | undefined;
  onQuery(text: string): void;
  topicSuggestions?: readonly string[] | undefined;
  /** At every change, so that it can be kept; with whom the user chose, if anybody. */
  onTyped(draft: NoteDraft, about: About | undefined): void;
  /** Resolves when it was tried: if it could not be saved, what was typed stays. */
  onSave(draft: NoteDraft, about: About): unknown;
  onDiscard(): void;
}

const MISSING = 'Nobody is chosen yet: type a name, then press Enter to pick or add it.';

const CUT = 'More was selected than a note can hold: this is its beginning.';

/** What stands in the form, and what can be done with it. */
function useNote(props: NoteAboutProps) {
  const { note, pagePerson } = props;
  const [draft, setDraft] = useState(note.draft);
  // The person of the page stands in it until the user chooses somebody, or nobody.
  const [chosen, setChosen] = useState<About | null | undefined>(note.about);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const about = chosen === undefined ? pagePerson : (chosen ?? undefined);
  const save = async () => {
    if (busy) return;
    setProblem(about ? undefined : MISSING);
    if (!about) return;
    setBusy(true);
    await props.onSave(draft, about);
    setBusy(false);
  };
  return {
    ...{ draft, about, problem, busy, save: () => void save() },
    type: (typed: NoteDraft) => {
      setDraft(typed);
      props.onTyped(typed, chosen ?? undefined);
    },
    choose: (who: About | null) => {
      setChosen(who);
      setProblem(undefined);
      props.onTyped(draft, who ?? undefined);
    },
  };
}

type NoteState = ReturnType<typeof useNote>;

function AboutField({ state, ...props }: NoteAboutProps & { state: NoteState }) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { about, choose } = state;
  useEffect(() => {
    if (state.problem) input.current?.focus();
  }, [state.problem]);
  const drop = () => {
    choose(null);
    input.current?.focus();
  };
  const id = about && (about.id ?? `new:${about.name}`);
  return (
    <Combobox
      label="About whom"
      text={text}
      inputRef={input}
      error={state.problem}
      results={props.results.filter((one) => one.id !== id)}
      resultsFor={props.resultsFor}
      placeholder={about ? undefined : 'Type a name'}
      before={
        about && (
          <Chip
            text={about.name}
            look="person"
            before={<Avatar id={id ?? ''} name={about.name} size="s" />}
            note={about.id === undefined ? 'new' : undefined}
            onRemove={drop}
          />
        )
      }
      onText={(typed) => {
        setText(typed);
        props.onQuery(typed);
      }}
      onPick={({ id: picked, name }) => choose({ id: picked, name })}
      onAdd={(name) => choose({ name })}
      onEnter={state.save}
      onBackspace={() => choose(null)}
    />
  );
}

/** A note that was begun on a page: about whom, what it says, what it is. Out: the draft and whom it is about. */
export function NoteAbout(props: NoteAboutProps) {
  const state = useNote(props);
  const { draft, type, save } = state;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <section class="k-panel k-stack k-stack-close" aria-label="Note from this page">
      <AboutField {...props} state={state} />
      <TextArea
        label="What is worth keeping"
        areaRef={area}
        value={draft.text}
        hint={props.note.isCut && CUT}
        onInput={(text) => type({ ...draft, text })}
        onSubmit={save}
      />
      <NoteFields draft={draft} topicSuggestions={props.topicSuggestions} onDraft={type} onSubmit={save} />
      <div class="k-row">
        <Button small look="primary" busy={state.busy} onClick={save}>
          Save note
        </Button>
        <Button small look="quiet" onClick={props.onDiscard}>
          Discard
        </Button>
        <span class="k-hint">Ctrl + Enter saves</span>
      </div>
    </section>
  );
}
