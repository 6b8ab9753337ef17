import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftFrom, type LogState, missingFrom, stateFrom } from './draft.ts';
import type { LogFormProps } from './LogForm.tsx';
import { useLine } from './use-line.ts';

type Input<Element> = RefObject<Element | null>;

/** The state of the form, with what can be done to it. */
export function useLog(props: LogFormProps) {
  const [start] = useState(() => stateFrom(props.initial ?? {}, props.people, props.kinds));
  const [state, setState] = useState(start);
  const [missing, setMissing] = useState<string>();
  // A tag that is added and saved by the same key press must be in what is saved: read what was set last.
  const latest = useRef(state);
  const who = useRef<HTMLInputElement>(null);
  const about = useRef<HTMLTextAreaElement>(null);

  const change = (part: Partial<LogState> | ((old: LogState) => LogState)) => {
    const old = latest.current;
    latest.current = typeof part === 'function' ? part(old) : { ...old, ...part };
    setState(latest.current);
    setMissing(undefined);
    props.onChange?.(draftFrom(latest.current));
  };
  // Enter twice while the line is being understood is one contact.
  const waits = useRef(false);
  const line = useLine(props, start, change);
  const save = async () => {
    if (props.busy || waits.current) return;
    if (latest.current.line !== '') {
      waits.current = true;
      await line.settled().finally(() => {
        waits.current = false;
      });
    }
    const lacks = missingFrom(latest.current, props.profileName !== undefined, line.asks());
    setMissing(lacks);
    if (lacks === undefined) props.onSave(draftFrom({ ...latest.current, line: '' }));
    else who.current?.focus();
  };
  useFirstFocus(props, state, who, about);
  return { state, change, save: () => void save(), missing, who, about, line };
}

export type Log = ReturnType<typeof useLog>;

/**
 * Who it was with is asked first; where that is known, what it was about. The person of the page may come a moment later:
 * then the focus goes on, unless somebody is typing.
 */
function useFirstFocus(
  { takesFocus = true, profileName }: LogFormProps,
  { chosen, who: typed }: LogState,
  who: Input<HTMLInputElement>,
  about: Input<HTMLTextAreaElement>,
): void {
  const isKnown = chosen.length > 0 || profileName !== undefined;
  const first = useRef(takesFocus);
  useEffect(() => {
    const waits = document.activeElement === who.current && typed === '';
    if (!(first.current || (takesFocus && isKnown && waits && chosen.length === 0))) return;
    first.current = false;
    (isKnown ? about : who).current?.focus();
  }, [isKnown]);
}
