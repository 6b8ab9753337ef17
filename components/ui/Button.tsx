import type { ComponentChildren, Ref } from 'preact';
import { classes } from './classes.ts';

export interface ButtonProps {
  children?: ComponentChildren;
  /** `primary`: the one thing to do here. `quiet`: by the way. `danger`: takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  small?: boolean | undefined;
  /** As wide as what it stands in. */
  wide?: boolean | undefined;
  icon?: ComponentChildren;
  /** For a button that shows an icon only, or whose words need the thing they are about. */
  label?: string | undefined;
  /** What it started is under way: it stays in place and focused, and does nothing. */
  busy?: boolean | undefined;
  submits?: boolean | undefined;
  expanded?: boolean | undefined;
  pressed?: boolean | undefined;
  class?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  onClick?: (() => void) | undefined;
}

const look = (props: ButtonProps): string =>
  classes(
    'k-button',
    props.look && `k-button-${props.look}`,
    props.small && 'k-button-small',
    props.wide && 'k-button-wide',
    props.children === undefined && 'k-button-icon',
    props.class,
  );

/** A button. In: words, an icon, a look. Out: `onClick`, never while busy. */
export function Button(props: ButtonProps) {
  const click = (event: Event) => {
    if (!props.busy) return props.onClick?.();
    event.preventDefault();
  };
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submits ? 'submit' : 'button'}
      class={look(props)}
      aria-label={props.label}
      title={props.children === undefined ? props.label : undefined}
      aria-disabled={props.busy || undefined}
      aria-busy={props.busy || undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={click}
    >
      {props.icon}
      {props.children !== undefined && <span>{props.children}</span>}
    </button>
  );
}
