import { classes } from './classes.ts';
import { initials, toneOf } from './initials.ts';

export interface AvatarProps {
  /** Decides the colour. */
  id: string;
  name: string;
  size?: 's' | 'm' | 'l' | undefined;
}

/** Initials on a colour. In: whose. The name stands beside it, so screen readers pass over this. */
export function Avatar({ id, name, size = 'm' }: AvatarProps) {
  return (
    <span class={classes('k-avatar', `k-avatar-${size}`, `k-tone-${toneOf(id)}`)} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
