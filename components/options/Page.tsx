import type { ComponentChildren } from 'preact';

export interface PageProps {
  title: string;
  /** What this section is for, in a sentence or two. */
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A section of the options page under its title. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <div class="k-page-body">
      <header class="k-page-head">
        <h1>{title}</h1>
        {lead && <p class="k-lead">{lead}</p>}
        <div class="k-stitch" />
      </header>
      {children}
    </div>
  );
}
