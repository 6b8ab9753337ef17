import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { CloseIcon } from './icons.tsx';

export interface ChipProps {
  text: string;
  look?: 'plain' | 'warm' | 'person' | undefined;
  before?: ComponentChildren;
  /** Softer, after the text. */
  note?: string | undefined;
  /** Makes its text a button. */
  onOpen?: (() => void) | undefined;
  /** What the button does, where its text does not say so. */
  openLabel?: string | undefined;
  /** Whether what the button opens is open. */
  expanded?: boolean | undefined;
  /** Makes it removable. */
  onRemove?: (() => void) | undefined;
}

/** A short text in a pill: a tag, a topic, a person. In: the text. Out: `onOpen`, `onRemove`, where there is something to. */
export function Chip({ text, look, before, note, onOpen, openLabel, expanded, onRemove }: ChipProps) {
  return (
    <span class={classes('k-chip', look && `k-chip-${look}`, onRemove && 'k-chip-removable')}>
      {before}
      {onOpen ? (
        <button
          type="button"
          class="k-chip-open"
          aria-label={openLabel}
          aria-expanded={expanded}
          onClick={onOpen}
        >
          <bdi>{text}</bdi>
        </button>
      ) : (
        <bdi>{text}</bdi>
      )}
      {note && (
        <span>
          · <bdi>{note}</bdi>
        </span>
      )}
      {onRemove && (
        <button type="button" class="k-chip-remove" aria-label={`Remove ${text}`} onClick={onRemove}>
          <CloseIcon />
        </button>
      )}
    </span>
  );
}

/** Chips in a list that is only read. In: the texts, and what the list is. */
export function Chips({
  texts,
  label,
  look,
}: {
  texts: readonly string[];
  label: string;
  look?: ChipProps['look'];
}) {
  if (texts.length === 0) return null;
  return (
    <ul class="k-chips" aria-label={label}>
      {texts.map((text) => (
        <li key={text}>
          <Chip text={text} look={look} />
        </li>
      ))}
    </ul>
  );
}
