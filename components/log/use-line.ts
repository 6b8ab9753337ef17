import { useEffect, useRef, useState } from 'preact/hooks';
import { saysSame } from '../../utils/core/line/printed.ts';
import { entryAfter, type LineEdit, rewritings } from '../../utils/core/line/rewritten.ts';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { Pickable } from '../ui/offers.ts';
import { isolate } from '../ui/words.ts';
import { type LogState, withPerson } from './draft.ts';
import { editsOf } from './line-edits.ts';
import { answered, asText, filled, fillOf, type LineFill, NO_FILL } from './line-fill.ts';

export type Understand = (line: string) => Promise<Understood>;

interface Wiring {
  /** What a line says, as soon as it is known who may be meant by its names. */
  understand?: Understand | undefined;
  /** What the line of the draft says is not in its fields yet. */
  isNewLine?: boolean | undefined;
  today: string;
  places?: readonly Pickable[] | undefined;
  profileId?: string | undefined;
  profileName?: string | undefined;
}

const NOTHING = asText('');

/** What is in the line now, and what it put into the form: compared with what comes back late, and with what is drawn. */
interface Now {
  text: string;
  said: Understood;
  /** The line of which `said` is what it says: what was typed since is not understood yet. */
  saidOf: string;
  fill: LineFill;
  answers: Map<string, Pickable | string>;
}

/** The line with some of its parts changed, with what it says then; nothing, if no line says it. */
async function rewritten(now: Now, edits: readonly LineEdit[], understand: Understand) {
  const wanted = entryAfter(now.said.entry, edits);
  for (const text of rewritings(now.text, now.said, edits)) {
    const said = await understand(text);
    if (saysSame(said.entry, wanted)) return { text, said };
  }
  return undefined;
}

function hintsOf({ said, fill, text }: Now): string[] {
  const says = said.hints.map((one) => one.says);
  // While it is still being typed, nobody has to hear that it is not known yet.
  if (fill.unplaced === undefined || text.endsWith(fill.unplaced)) return says;
  return [...says, `No community here is called “${isolate(fill.unplaced)}”: it stays as text.`];
}

/**
 * The line above the form, with what it put into it.
 * @param start the form as it was begun: the line of a draft is in its fields already, as the user left them.
 * @param latest the form as it is now. @param change changes it, and is told what is typed at once: it is kept also if it is
 * never understood.
 */
export function useLine(
  wiring: Wiring,
  start: LogState,
  latest: () => LogState,
  change: (part: (old: LogState) => LogState) => void,
) {
  const [shown, setShown] = useState<{ fill: LineFill; hints: readonly string[] }>({
    fill: NO_FILL,
    hints: [],
  });
  const now = useRef<Now>({
    ...{ text: start.line, said: NOTHING, saidOf: '', fill: NO_FILL, answers: answered(start, []) },
  });
  const around = () => ({ ...wiring, answers: now.current.answers });
  const understanding = useRef<Promise<void>>(Promise.resolve());

  const show = (text: string, said: Understood) => {
    Object.assign(now.current, { text, said, saidOf: text, fill: fillOf(said, around()) });
    setShown({ fill: now.current.fill, hints: hintsOf(now.current) });
  };
  const put = (line: string, said: Understood, isKept: boolean) => {
    const { text, fill: before } = now.current;
    if (text !== line) return;
    if (isKept) now.current.answers = answered(start, said.entry.people);
    show(line, said);
    const after = filled(latest(), start, before, now.current.fill);
    // What is only read again is no change: a form that is being saved would be taken for one that is typed in.
    if (!isKept && JSON.stringify(after) !== JSON.stringify(latest())) change(() => after);
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
  const rewrite = async (understand: Understand) => {
    const before = now.current.text;
    if (now.current.saidOf !== before) return;
    const edits = editsOf(now.current.said, latest(), around());
    const after = edits.length > 0 ? await rewritten({ ...now.current }, edits, understand) : undefined;
    if (!after || now.current.text !== before) return;
    show(after.text, after.said);
    change((old) => ({ ...old, line: after.text }));
  };
  const { profileId, profileName, places } = wiring;
  const isBegun = useRef(false);
  // Whom the page is about and what communities there are is known a moment later: it may change what the line says.
  useEffect(() => {
    if (now.current.text !== '') read(now.current.text, !isBegun.current && !wiring.isNewLine);
    isBegun.current = true;
  }, [profileId, profileName, places]);
  const type = (line: string) => {
    now.current.text = line;
    change((old) => ({ ...old, line }));
    read(line);
  };
  return {
    ...shown,
    type,
    /** Takes what the form does not say any more out of the line. */
    follow: () => {
      const { understand } = wiring;
      if (!understand || now.current.text === '') return;
      // One after the other: each begins with the line that the one before has left.
      understanding.current = understanding.current.then(() => rewrite(understand)).catch(console.error);
    },
    /** Whom a name means of several. */
    answer: (name: string, who: Pickable | string) => {
      now.current.answers.set(name, who);
      read(now.current.text);
    },
    /** Types a line in which it is known who is meant by some names. */
    typeOf: (line: string, people: readonly Pickable[]) => {
      for (const one of people) now.current.answers.set(one.name, one);
      type(line);
    },
    /** Types a line of which it is known who is in it, whoever its names could mean: two may have one name. */
    typeWith: (line: string, people: readonly Pickable[]) => {
      change((old) => people.reduce<LogState>(withPerson, old));
      for (const one of people) now.current.answers.set(one.name, one);
      type(line);
    },
    /** Done when all that was typed is in the form. */
    settled: () => understanding.current,
    /** A name of which it is not said yet who is meant. */
    asks: () => now.current.fill.asks[0]?.name,
  };
}

export type Line = ReturnType<typeof useLine>;
