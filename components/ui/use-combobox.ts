import { useEffect, useState } from 'preact/hooks';
import { isComposing } from './keys.ts';
import { type Offer, offersFor, type Pickable } from './offers.ts';

export interface ComboboxLogic {
  text: string;
  onText(text: string): void;
  results: readonly Pickable[];
  /** The text that `results` answer; without it they are taken to answer what is typed now. */
  resultsFor?: string | undefined;
  onPick(pick: Pickable): void;
  /** Makes what is typed an offer of its own, where it is new. */
  onAdd?: ((name: string) => void) | undefined;
  /** Enter with nothing typed. */
  onEnter?: (() => void) | undefined;
  /** Backspace with nothing typed. */
  onBackspace?: (() => void) | undefined;
}

/** What is on offer, which offer is active, and whether the list is open. */
function useOffers(logic: ComboboxLogic) {
  const [open, setOpen] = useState(false);
  const [chosen, setActive] = useState(0);
  // Enter pressed before the results are there is kept until they are: it must not add somebody who is known.
  const [awaited, setAwaited] = useState(false);
  const answered = logic.resultsFor === undefined || logic.resultsFor.trim() === logic.text.trim();
  const offers = offersFor(logic.text, logic.results, answered && logic.onAdd !== undefined);
  const active = Math.min(chosen, offers.length - 1);
  const type = (text: string) => {
    setActive(0);
    setAwaited(false);
    setOpen(true);
    logic.onText(text);
  };
  const take = (offer: Offer | undefined) => {
    if (!offer) return;
    type('');
    setOpen(false);
    if (offer.kind === 'known') logic.onPick(offer.pick);
    else logic.onAdd?.(offer.name);
  };
  useEffect(() => {
    if (awaited && answered) take(offers[0]);
  });
  const shows = open && offers.length > 0;
  return { offers, active, shows, answered, type, take, setActive, setOpen, wait: () => setAwaited(true) };
}

type Offers = ReturnType<typeof useOffers>;

function enter(logic: ComboboxLogic, list: Offers): true {
  if (logic.text.trim() === '' && !list.shows) logic.onEnter?.();
  else if (!list.answered) list.wait();
  else list.take(list.offers[list.active]);
  return true;
}

function move(list: Offers, by: number): true {
  const { length } = list.offers;
  if (list.shows) list.setActive((list.active + by + length) % length);
  list.setOpen(true);
  return true;
}

function leave(logic: ComboboxLogic, list: Offers): false {
  if (list.shows && list.answered && logic.text.trim() !== '') list.take(list.offers[list.active]);
  return false;
}

function close(logic: ComboboxLogic, list: Offers): boolean {
  if (list.shows) list.setOpen(false);
  else if (logic.text !== '') list.type('');
  else return false;
  return true;
}

/** What a key does; true where it has done its work and the browser and the form are to do nothing. */
function press(key: string, logic: ComboboxLogic, list: Offers): boolean {
  if (key === 'Enter') return enter(logic, list);
  if (key === 'ArrowDown') return move(list, 1);
  if (key === 'ArrowUp') return move(list, -1);
  if (key === 'Tab') return leave(logic, list);
  if (key === 'Escape') return close(logic, list);
  if (key === 'Backspace' && logic.text === '') logic.onBackspace?.();
  return false;
}

/** What a combobox does with its keys: arrows move, Enter and Tab pick, Escape closes the list, then empties the input. */
export function useCombobox(logic: ComboboxLogic) {
  const list = useOffers(logic);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || !press(event.key, logic, list)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { ...list, onKeyDown };
}
