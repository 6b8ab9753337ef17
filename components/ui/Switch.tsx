export interface SwitchProps {
  label: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off, at once. In: the state. Out: the state wished for; it shows what `on` says, not what was clicked. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="k-switch">
      <input
        type="checkbox"
        role="switch"
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
