import type { ComponentChildren } from 'preact';

export interface SectionLink<Id extends string> {
  id: Id;
  label: string;
  icon?: ComponentChildren;
  /** How many wait there. */
  count?: number | undefined;
}

export interface SectionNavProps<Id extends string> {
  label: string;
  sections: readonly SectionLink<Id>[];
  current: Id;
  onGo?: ((id: Id) => void) | undefined;
}

/** The sections of a page, as links to `#id`. In: the sections and the current one. Out: `onGo`. */
export function SectionNav<Id extends string>({ label, sections, current, onGo }: SectionNavProps<Id>) {
  return (
    <nav class="k-nav" aria-label={label}>
      {sections.map((section) => (
        <a
          key={section.id}
          class="k-nav-link"
          href={`#${section.id}`}
          aria-current={section.id === current ? 'page' : undefined}
          onClick={() => onGo?.(section.id)}
        >
          {section.icon}
          <span>{section.label}</span>
          {section.count ? (
            <span class="k-nav-count">
              {section.count}
              <span class="k-hidden"> waiting</span>
            </span>
          ) : null}
        </a>
      ))}
    </nav>
  );
}
