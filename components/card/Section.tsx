import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the card under its own heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="k-card-section" aria-labelledby={id}>
      <h2 class="k-heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
