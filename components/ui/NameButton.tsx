import { classes } from './classes.ts';

export interface NameButtonProps {
  name: string;
  /** All of the row that it stands in can be clicked: the nearest box around it that is positioned. */
  row?: boolean | undefined;
  onClick(): void;
}

/** The name of a person or community, which opens them. Out: `onClick`. */
export function NameButton({ name, row, onClick }: NameButtonProps) {
  return (
    <button type="button" class={classes('k-name', row && 'k-name-row')} onClick={onClick}>
      <bdi>{name}</bdi>
    </button>
  );
}
