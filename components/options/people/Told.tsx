import type { ComponentChildren } from 'preact';

interface ToldProps {
  title: string;
  /** A moment or a day; none where it is not known. */
  when?: ComponentChildren;
  /** What can be done with it: buttons, at the end of its first line. */
  actions: ComponentChildren;
  /** Below. */
  children?: ComponentChildren;
}

/** An entry in the history of somebody that is neither an interaction nor a note. */
export function Told({ title, when, actions, children }: ToldProps) {
  return (
    <>
      <div class="k-entry-head">
        <span class="k-entry-kind">{title}</span>
        {when && <span class="k-soft k-small">{when}</span>}
        <span class="k-entry-actions">{actions}</span>
      </div>
      {children}
    </>
  );
}
