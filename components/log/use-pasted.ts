import { useState } from 'preact/hooks';
import { isCalled } from '../../utils/core/line/people.ts';
import { pastedAs } from '../../utils/core/pasted.ts';
import type { PastedEntry } from '../../utils/core/views.ts';
import { type LogState, withPerson } from './draft.ts';
import type { Log } from './use-log.ts';

/** What was pasted last, and what it put into the form. */
export interface Taken {
  text: string;
  entry: PastedEntry;
}

const joined = (one: string, other: string): string =>
  one === '' || other === '' ? one + other : `${one}\n${other}`;

/** The form with what a pasted text says: what the user set before stays. */
export function withPasted(state: LogState, start: Pick<LogState, 'kind'>, { entry }: Taken): LogState {
  const people = entry.people.reduce<LogState>(withPerson, state);
  return {
    ...people,
    ...(entry.kind && state.kind === start.kind && { kind: entry.kind }),
    ...(state.when === '' && { when: entry.when }),
    about: joined(state.about, entry.about),
  };
}

/** The form with the pasted text as it is, in place of what it put in. What was changed since stays. */
export function asPasted(state: LogState, before: LogState, { entry, text }: Taken): LogState {
  const had = new Set(before.chosen.map(({ id }) => id));
  const put = new Set(entry.people.map((one) => ('id' in one ? one.id : `new:${one.name}`)));
  const about =
    entry.about !== '' && state.about.includes(entry.about)
      ? state.about.replace(entry.about, () => text)
      : joined(state.about, text);
  return {
    ...state,
    chosen: state.chosen.filter(({ id }) => had.has(id) || !put.has(id)),
    ...(state.kind === entry.kind && { kind: before.kind }),
    ...(state.when === entry.when && { when: before.when }),
    about,
  };
}

/** Where a pasted text is looked into: the line, and what it was about. */
const isLookedInto = ({ target }: ClipboardEvent): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.closest('.k-line') !== null);

export interface Wiring {
  /** What a pasted text says; without it, text is pasted as it is. */
  readPasted?: ((text: string) => Promise<PastedEntry | undefined>) | undefined;
  profileId?: string | undefined;
  profileName?: string | undefined;
}

/** What was pasted without the person of the page, who is in it already: an address of theirs stays in the text. */
export function others(entry: PastedEntry, { profileId, profileName }: Wiring): PastedEntry {
  const isOfPage = (one: PastedEntry['people'][number]) =>
    'id' in one ? one.id === profileId : profileName !== undefined && isCalled(profileName, one.name);
  const [theirs, people] = [entry.people.filter(isOfPage), entry.people.filter((one) => !isOfPage(one))];
  const addresses = theirs.flatMap((one) => ('email' in one ? `${one.name} <${one.email}>` : []));
  return { ...entry, people, about: [entry.about, ...addresses].reduce(joined) };
}

/** A pasted e-mail, calendar entry or contact card fills the form; it says so, and can be had as text. */
export function usePasted(wiring: Wiring, { state, change }: Log) {
  const { readPasted } = wiring;
  const [taken, setTaken] = useState<Taken & { before: LogState }>();
  const take = async (text: string, read: NonNullable<Wiring['readPasted']>) => {
    const before = state;
    const found = await read(text).catch(() => undefined);
    if (!found) return change((old) => ({ ...old, about: joined(old.about, text) }));
    const entry = others(found, wiring);
    setTaken({ text, entry, before });
    change((old) => withPasted(old, { kind: 'met' }, { text, entry }));
  };
  return {
    taken,
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!readPasted || !isLookedInto(event) || pastedAs(text) === undefined) return;
      event.preventDefault();
      void take(text, readPasted);
    },
    /** The text as it was pasted. */
    asText: () => {
      if (taken) change((old) => asPasted(old, taken.before, taken));
      setTaken(undefined);
    },
  };
}
