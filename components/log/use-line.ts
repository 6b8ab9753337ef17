import { useEffect, useRef, useState } from 'preact/hooks';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { Pickable } from '../ui/offers.ts';
import type { LogState } from './draft.ts';
import { answered, asText, filled, fillOf, type LineFill, NO_FILL } from './line-fill.ts';

interface Wiring {
  /** What a line says, as soon as it is known who may be meant by its names. */
  understand?: ((line: string) => Promise<Understood>) | undefined;
  today: string;
  places?: readonly Pickable[] | undefined;
  profileId?: string | undefined;
  profileName?: string | undefined;
}

/**
 * The line above the form, with what it put into it.
 * @param start the form as it was begun: the line of a draft is in its fields already, as the user left them.
 * @param change changes the form, and is told what is typed at once: it is kept also if it is never understood.
 */
export function useLine(
  wiring: Wiring,
  start: LogState,
  change: (part: (old: LogState) => LogState) => void,
) {
  const [said, setSaid] = useState<{ fill: LineFill; hints: readonly string[] }>({
    fill: NO_FILL,
    hints: [],
  });
  // What comes back late must be compared with what was typed last, not with what was drawn.
  const now = useRef({ text: start.line, fill: NO_FILL, answers: answered(start, []) });
  const understanding = useRef<Promise<void>>(Promise.resolve());

  const put = (line: string, { entry, spans, hints }: Understood, isKept: boolean) => {
    const { text, fill: before } = now.current;
    if (text !== line) return;
    if (isKept) now.current.answers = answered(start, entry.people);
    const after = fillOf(line, { entry, spans, hints }, { ...wiring, answers: now.current.answers });
    now.current.fill = after;
    if (!isKept) change((old) => filled(old, start, before, after));
    setSaid({ fill: after, hints: hints.map(({ says }) => says) });
  };
  const read = (line: string, isKept = false) => {
    const { understand } = wiring;
    if (!understand) return;
    const notNow = (error: unknown) => {
      console.error(error);
      return asText(line);
    };
    understanding.current = understand(line)
      .catch(notNow)
      .then((all) => put(line, all, isKept));
  };
  useEffect(() => {
    if (start.line !== '') read(start.line, true);
  }, []);
  return {
    ...said,
    type: (line: string) => {
      now.current.text = line;
      change((old) => ({ ...old, line }));
      read(line);
    },
    /** Whom a name means of several. */
    answer: (name: string, who: Pickable | string) => {
      now.current.answers.set(name, who);
      read(now.current.text);
    },
    /** Done when all that was typed is in the form. */
    settled: () => understanding.current,
    /** A name of which it is not said yet who is meant. */
    asks: () => now.current.fill.asks[0]?.name,
  };
}

export type Line = ReturnType<typeof useLine>;
