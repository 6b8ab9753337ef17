import type { ComponentChildren } from 'preact';

export interface EmptyProps {
  icon?: ComponentChildren;
  title: string;
  /** A sentence: why there is nothing, and what would change that. */
  children?: ComponentChildren;
  /** A button or link. */
  action?: ComponentChildren;
}

/** In place of what is not there yet. */
export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div class="k-empty">
      {icon && <span class="k-empty-icon">{icon}</span>}
      <p class="k-empty-title" dir="auto">
        {title}
      </p>
      {children && <p class="k-empty-text">{children}</p>}
      {action && <div class="k-empty-action">{action}</div>}
    </div>
  );
}
