import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { InteractionDraft, PastedEntry } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { AlertIcon } from '../ui/icons.tsx';
import { isEnter, isSubmit } from '../ui/keys.ts';
import type { Pickable } from '../ui/offers.ts';
import { LineField } from './LineField.tsx';
import { LogFields } from './LogFields.tsx';
import { PastedNotice } from './PastedNotice.tsx';
import { useLog } from './use-log.ts';
import { usePasted } from './use-pasted.ts';

export interface LogFormProps {
  /** The commonest first: the first four are in sight. */
  kinds: readonly InteractionKind[];
  /** The known people who are in it from the start. With `initial.personIds`, only those of them. */
  people: readonly Pickable[];
  /** Found for what was asked by `onQuery`. */
  results: readonly Pickable[];
  /** The query that `results` answer: Enter pressed before then is kept until they do. */
  resultsFor?: string | undefined;
  onQuery(text: string): void;
  /** Those who were found on the current page: they are offered first. */
  here?: readonly Pickable[] | undefined;
  topicSuggestions: readonly string[];
  /** All communities that it can have been in; none until they are loaded. */
  places?: readonly Pickable[] | undefined;
  /** Those that are offered first, by their ids: of whom it was with, and the user's. */
  near?: readonly string[] | undefined;
  /** Asks for `near`, of people by their ids. */
  onNear?: ((personIds: readonly string[]) => void) | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  /** A draft kept from before. Read once: give the form another `key` for another one. */
  initial?: Partial<InteractionDraft> | undefined;
  /** What the line of that draft says is not in its fields yet. */
  isNewLine?: boolean | undefined;
  /** Whom the current page is about; they may come while the form is used. Saving the log adds who is not known yet. */
  profileName?: string | undefined;
  /** Their id, where they are known. */
  profileId?: string | undefined;
  /** Leaves the person of the page out of it. */
  onDropProfile?: (() => void) | undefined;
  busy?: boolean | undefined;
  /** Why it could not be saved, as a sentence. */
  problem?: string | undefined;
  /** What a line about a contact says. Without it, there is no field for one. */
  understand?: ((line: string) => Promise<Understood>) | undefined;
  /** The last contact as a line, and who was there; nothing, if there was none. */
  onAgain?: (() => Promise<{ line: string; people: readonly Pickable[] } | undefined>) | undefined;
  /** What a pasted text says. Without it, text is pasted as it is. */
  readPasted?: ((text: string) => Promise<PastedEntry | undefined>) | undefined;
  /** Whether it takes the focus when it appears. Default true. */
  takesFocus?: boolean | undefined;
  onSave(draft: InteractionDraft): void;
  /** At every change, so that the draft can be kept. */
  onChange?: ((draft: InteractionDraft) => void) | undefined;
}

/** Enter in a field of one line saves; fields in which it means something else have handled it by now. */
function saveOnEnter(event: KeyboardEvent, save: () => void): void {
  const oneLine = event.target instanceof HTMLInputElement && isEnter(event);
  if (event.defaultPrevented || !(oneLine || isSubmit(event))) return;
  event.preventDefault();
  save();
}

function End({ busy, problem }: Pick<LogFormProps, 'busy' | 'problem'>) {
  return (
    <>
      {problem && (
        <p class="k-error" role="alert">
          <AlertIcon />
          <span dir="auto">{problem}</span>
        </p>
      )}
      <div class="k-log-end">
        <Button submits look="primary" busy={busy}>
          {busy ? 'Saving…' : 'Save contact'}
        </Button>
        <span class="k-hint">
          <kbd class="k-key">Enter</kbd> saves
        </span>
      </div>
    </>
  );
}

/**
 * The quick log of one contact: a line that says all of it, and the fields for who prefers them; without what understands a
 * line, the fields alone. In: what to begin with. Out: the draft.
 */
export function LogForm(props: LogFormProps) {
  const log = useLog(props);
  const pasted = usePasted(props, log);
  return (
    <form
      class="k-log"
      aria-label="Log a contact"
      noValidate
      onPaste={pasted.onPaste}
      onSubmit={(event) => {
        event.preventDefault();
        log.save();
      }}
      onKeyDown={(event) => saveOnEnter(event, log.save)}
    >
      <div>
        {props.understand && <LineField {...props} log={log} />}
        <PastedNotice entry={pasted.taken?.entry} onText={pasted.asText} />
      </div>
      <LogFields {...props} log={log} />
      <End busy={props.busy} problem={props.problem} />
    </form>
  );
}
