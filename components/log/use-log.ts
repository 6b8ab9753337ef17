import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftFrom, type LogState, missingFrom, stateFrom } from './draft.ts';
import type { LogFormProps } from './LogForm.tsx';
import type { Section } from './said-chips.ts';
import { useLine } from './use-line.ts';

type Input<Element> = RefObject<Element | null>;

/** Which fields are shown: all of them, where there is no line, or else those that were opened. */
function useShown(hasLine: boolean) {
  const [shown, setShown] = useState<Section | 'all' | undefined>(hasLine ? undefined : 'all');
  return {
    shown,
    isWhoShown: shown === 'all' || shown === 'who',
    /** Opens one field, or closes it again. */
    open: (section: Section) => setShown((before) => (before === section ? undefined : section)),
    openAll: () => setShown((before) => (before === 'all' ? undefined : 'all')),
    /** What is typed in a field and cannot be saved as it is, is not to be hidden. */
    show: setShown,
  };
}

/** The state of the form, with what can be done to it. */
export function useLog(props: LogFormProps) {
  const [start] = useState(() => stateFrom(props.initial ?? {}, props.people, props.kinds));
  const [state, setState] = useState(start);
  const [missing, setMissing] = useState<string>();
  // A tag that is added and saved by the same key press must be in what is saved: read what was set last.
  const latest = useRef(state);
  const who = useRef<HTMLInputElement>(null);
  const about = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const fields = useShown(props.understand !== undefined);

  const change = (part: Partial<LogState> | ((old: LogState) => LogState)) => {
    const old = latest.current;
    latest.current = typeof part === 'function' ? part(old) : { ...old, ...part };
    setState(latest.current);
    setMissing(undefined);
    props.onChange?.(draftFrom(latest.current));
  };
  // Enter twice while the line is being understood is one contact.
  const waits = useRef(false);
  const line = useLine(props, start, () => latest.current, change);
  const lack = (lacks: string) => {
    setMissing(lacks);
    const { who: typed, where } = latest.current;
    if (props.understand && typed.trim() + where.trim() !== '') fields.show('all');
    (fields.isWhoShown ? who : first).current?.focus();
  };
  const save = async () => {
    if (props.busy || waits.current) return;
    if (latest.current.line !== '') {
      waits.current = true;
      await line.settled().finally(() => {
        waits.current = false;
      });
    }
    const hasLine = !fields.isWhoShown;
    const lacks = missingFrom(latest.current, props.profileName !== undefined, line.asks(), hasLine);
    if (lacks !== undefined) lack(lacks);
    else props.onSave(draftFrom({ ...latest.current, line: '' }));
  };
  useFirstFocus(props, state, props.understand ? { first } : { first: who, known: about });
  return {
    ...{ ...fields, state, missing, who, about, first, line },
    /** Changes what the user sets; the line says no more than that afterwards. */
    change: (part: Partial<LogState> | ((old: LogState) => LogState)) => {
      change(part);
      line.follow();
    },
    save: () => void save(),
  };
}

export type Log = ReturnType<typeof useLog>;

interface Fields {
  /** What is asked first. */
  first: Input<HTMLInputElement>;
  /** What is asked where it is known who it was with. */
  known?: Input<HTMLTextAreaElement>;
}

/**
 * The line is first; without one, who it was with, and where that is known, what it was about. The person of the page may
 * come a moment later: then the focus goes on, unless somebody is typing.
 */
function useFirstFocus(
  { takesFocus = true, profileName }: LogFormProps,
  { chosen, who: typed }: LogState,
  { first, known }: Fields,
): void {
  const isKnown = chosen.length > 0 || profileName !== undefined;
  const isFirst = useRef(takesFocus);
  useEffect(() => {
    const waits = document.activeElement === first.current && typed === '';
    if (!(isFirst.current || (known && takesFocus && isKnown && waits && chosen.length === 0))) return;
    isFirst.current = false;
    ((isKnown && known) || first).current?.focus();
  }, [isKnown]);
}
