import { useEffect, useRef } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { PlusIcon } from './icons.tsx';
import type { Offer } from './offers.ts';

interface ListboxProps {
  id: string;
  label: string;
  shown: boolean;
  offers: readonly Offer[];
  /** The place of the active one. */
  active: number;
  /** What is no person and no community has no face. */
  faceless?: boolean | undefined;
  onTake(offer: Offer): void;
}

const optionId = (list: string, place: number): string => `${list}-${place}`;

/** What an input is that keeps the focus while a list is chosen from: it tells of the list and of the option that is active. */
export const overList = ({ id, shown, active }: Pick<ListboxProps, 'id' | 'shown' | 'active'>) =>
  ({
    type: 'text',
    role: 'combobox',
    dir: 'auto',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': shown,
    'aria-controls': id,
    'aria-activedescendant': shown && active >= 0 ? optionId(id, active) : undefined,
  }) as const;

function Face({ offer, faceless }: { offer: Offer; faceless: boolean }) {
  if (offer.kind === 'new')
    return (
      <>
        <PlusIcon />
        <span class="k-option-name">
          Add “<bdi>{offer.name}</bdi>”
        </span>
      </>
    );
  const { id, name, note } = offer.pick;
  return (
    <>
      {!faceless && <Avatar id={id} name={name} size="s" />}
      <span class="k-grow">
        <bdi class="k-option-name">{name}</bdi>
        {note && <bdi class="k-option-note">{note}</bdi>}
      </span>
    </>
  );
}

/** The list under a combobox. In: what is on offer and which one is active. Out: the one taken by the pointer. */
export function Listbox({ id, label, shown, offers, active, faceless = false, onTake }: ListboxProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, active]);
  return (
    <div id={id} ref={list} class="k-listbox" role="listbox" aria-label={label} hidden={!shown}>
      {shown &&
        offers.map((offer, place) => (
          <div
            key={offer.kind === 'known' ? offer.pick.id : 'new'}
            id={optionId(id, place)}
            class="k-option"
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // Taken as the pointer goes down: the input keeps the focus, and the list does not close before the click.
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(offer);
            }}
          >
            <Face offer={offer} faceless={faceless} />
          </div>
        ))}
    </div>
  );
}
