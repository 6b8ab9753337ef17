import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { InfoIcon } from './icons.tsx';

/** A sentence that stands out a little. In: the sentence; `warm` where something is to be done about it. */
export function Notice({ warm, children }: { warm?: boolean; children: ComponentChildren }) {
  return (
    <div class={classes('k-notice', warm && 'k-notice-warm')}>
      <InfoIcon />
      <div class="k-grow">{children}</div>
    </div>
  );
}
