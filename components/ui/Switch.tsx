import { classes } from './classes.ts';

export interface SwitchProps {
  label: string;
  /** For screen readers, where the label needs the thing it is about; it has the label in it. */
  name?: string | undefined;
  small?: boolean | undefined;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off, at once. In: the state. Out: the state wished for; it shows what `on` says, not what was clicked. */
export function Switch({ label, name, small, on, onSwitch }: SwitchProps) {
  return (
    <label class={classes('k-switch', small && 'k-switch-small')}>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={on}
        checked={on}
        onChange={(event) => {
          const wished = event.currentTarget.checked;
          event.currentTarget.checked = on;
          onSwitch(wished);
        }}
      />
      <span class="k-switch-track" />
      <span>{label}</span>
    </label>
  );
}
