import { useEffect, useRef } from 'preact/hooks';
import { communityName } from '../person/community-name.ts';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import type { Pickable } from '../ui/offers.ts';
import { placesFor } from './places-for.ts';

export interface PlaceFieldProps {
  places: readonly Pickable[];
  near: readonly string[];
  /** The community that is chosen; empty for none. */
  communityId: string;
  /** What is typed. */
  text: string;
  onText(text: string): void;
  /** Empty for none. */
  onPlace(communityId: string): void;
  onEnter?: (() => void) | undefined;
  takesFocus?: boolean | undefined;
}

/** The community that a contact was in: one, found by typing. Out: what is typed, what is chosen. */
export function PlaceField(props: PlaceFieldProps) {
  const { communityId, places, near, text, onText, onPlace } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, []);
  const drop = () => {
    onPlace('');
    input.current?.focus();
  };
  return (
    <Combobox
      label="Where"
      labelNote="a community, optional"
      text={text}
      inputRef={input}
      placeholder={communityId === '' ? 'Which community' : undefined}
      results={placesFor(text, places, near).filter(({ id }) => id !== communityId)}
      before={communityId !== '' && <Chip text={communityName(communityId, places)} onRemove={drop} />}
      onText={onText}
      onPick={({ id }) => onPlace(id)}
      onEnter={props.onEnter}
      onBackspace={() => onPlace('')}
    />
  );
}
