import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import {
  CommunityIcon,
  ContactIcon,
  DataIcon,
  GoalIcon,
  KnotIcon,
  PeopleIcon,
  ReviewIcon,
  SiteIcon,
  TodayIcon,
  TopicIcon,
} from '../ui/icons.tsx';
import { SectionNav } from '../ui/SectionNav.tsx';

export const SECTIONS = [
  'today',
  'review',
  'people',
  'communities',
  'topics',
  'contacts',
  'goals',
  'sites',
  'data',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface OptionsShellProps {
  current: SectionId;
  /** How many suggestions wait to be reviewed. */
  waiting?: number | undefined;
  /** The links change the hash by themselves; this is for who wants to know before. */
  onGo?: ((section: SectionId) => void) | undefined;
  /** The `Status` of the page: at the bottom of every section. */
  status?: ComponentChildren;
  children: ComponentChildren;
}

const LINKS = [
  { id: 'today', label: 'Today', icon: <TodayIcon /> },
  { id: 'review', label: 'Review', icon: <ReviewIcon /> },
  { id: 'people', label: 'People', icon: <PeopleIcon /> },
  { id: 'communities', label: 'Communities', icon: <CommunityIcon /> },
  { id: 'topics', label: 'Topics', icon: <TopicIcon /> },
  { id: 'contacts', label: 'Contacts', icon: <ContactIcon /> },
  { id: 'goals', label: 'Goals', icon: <GoalIcon /> },
  { id: 'sites', label: 'Sites', icon: <SiteIcon /> },
  { id: 'data', label: 'Data', icon: <DataIcon /> },
] as const;

/** Name and sign of the house. */
export function Brand() {
  return (
    <p class="k-brand">
      <span class="k-brand-sign">
        <KnotIcon />
      </span>
      Kithcraft
    </p>
  );
}

/** The frame of the options page: the sections at the side, on top where it is narrow. In: the section shown. */
export function OptionsShell({ current, waiting, onGo, status, children }: OptionsShellProps) {
  const main = useRef<HTMLElement>(null);
  const sections = LINKS.map((link) => (link.id === 'review' ? { ...link, count: waiting } : link));
  return (
    <div class="k-shell">
      <button type="button" class="k-button k-skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header class="k-shell-side">
        <Brand />
        <SectionNav label="Sections" sections={sections} current={current} onGo={onGo} />
      </header>
      <main class="k-shell-main" ref={main} tabIndex={-1}>
        {children}
        {status}
      </main>
    </div>
  );
}
