import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { completed, type Unfinished, unfinishedAt } from '../../utils/core/line/unfinished.ts';
import { fold } from '../../utils/core/words.ts';
import { isComposing, isEnter } from '../ui/keys.ts';
import type { Pickable } from '../ui/offers.ts';
import { fitting } from '../ui/Suggestions.tsx';
import type { LogFormProps } from './LogForm.tsx';
import { placesFor } from './places-for.ts';
import type { Log } from './use-log.ts';

const MOST = 8;

const named = (name: string): Pickable => ({ id: name, name });

/** Whether a name has a word that begins with what is typed. */
const begins = (name: string, typed: string): boolean => ` ${fold(name)}`.includes(` ${fold(typed.trim())}`);

/** People by what is typed of their names: those of the current page first, then who is found, or was met last. */
function peopleFor(props: LogFormProps, log: Log, typed: string): readonly Pickable[] {
  const isAnswered = props.resultsFor === undefined || props.resultsFor.trim() === typed.trim();
  const here = (props.here ?? []).filter(({ name }) => begins(name, typed));
  const there = new Set([props.profileId, ...log.state.chosen.map(({ id }) => id)]);
  const all = [...here, ...(isAnswered ? props.results : [])].filter(({ id }) => !there.has(id));
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at).slice(0, MOST);
}

/** What may be meant by what is being typed, the likeliest first. Who is understood already is not offered. */
function offersFor(props: LogFormProps, log: Log, { what, typed }: Unfinished): readonly Pickable[] {
  if (what === 'topic')
    return fitting({ all: props.topicSuggestions, typed, without: log.state.topics })
      .slice(0, MOST)
      .map(named);
  if (what === 'community')
    return placesFor(typed, props.places ?? [], props.near ?? []).filter(
      ({ id }) => id !== log.state.communityId,
    );
  return peopleFor(props, log, typed);
}

/** What is being typed at the caret of the line, what may be meant by it, and which of that is active; -1 for none. */
export function useCompletion(props: LogFormProps, log: Log, input: RefObject<HTMLInputElement | null>) {
  const [typing, setTyping] = useState<Unfinished & { caret: number }>();
  const [active, setActive] = useState(-1);
  const caretAfter = useRef<number>(undefined);
  const offers = typing ? offersFor(props, log, typing) : [];
  const shows = offers.length > 0;

  useEffect(() => {
    const caret = caretAfter.current;
    caretAfter.current = undefined;
    if (caret !== undefined) input.current?.setSelectionRange(caret, caret);
  });
  const close = () => {
    setTyping(undefined);
    setActive(-1);
  };
  const type = (text: string) => {
    const caret = input.current?.selectionStart ?? text.length;
    const found = unfinishedAt(text.slice(0, caret));
    setTyping(found && { ...found, caret });
    setActive(-1);
    if (found?.what === 'person') props.onQuery(found.typed);
    log.line.type(text);
  };
  const take = (pick: Pickable | undefined) => {
    if (!typing || !pick) return;
    const { line, caret } = completed(log.state.line, typing.caret, typing, pick.name);
    caretAfter.current = caret;
    close();
    log.line.typeOf(line, typing.what === 'person' ? [pick] : []);
    input.current?.focus();
  };
  return { what: typing?.what, offers, active, shows, close, type, take, setActive };
}

export type Completion = ReturnType<typeof useCompletion>;

function move(list: Completion, by: number): true {
  const { length } = list.offers;
  const from = list.active < 0 && by < 0 ? 0 : list.active;
  list.setActive((from + by + length) % length);
  return true;
}

/** What a key does to the list; true where it has done its work. Enter takes what was gone to, and saves otherwise. */
export function pressInList(list: Completion, event: KeyboardEvent): boolean {
  if (!list.shows || isComposing(event) || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'ArrowDown') return move(list, 1);
  if (event.key === 'ArrowUp') return move(list, -1);
  if (event.key === 'Escape') list.close();
  else if (event.key === 'Tab' && !event.shiftKey) list.take(list.offers[Math.max(0, list.active)]);
  else if (isEnter(event) && list.active >= 0) list.take(list.offers[list.active]);
  else return false;
  return true;
}
