import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';

interface IconProps {
  /** Mirrored where the text runs from right to left. */
  turns?: boolean;
}

/** An icon says nothing on its own: the words beside it do. */
function drawn(paths: ComponentChildren, { turns = false }: IconProps = {}) {
  return () => (
    <svg
      class={classes('k-icon', turns && 'k-icon-turns')}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths}
    </svg>
  );
}

/** Two rings, one through the other: the mark of the house. */
export const KnotIcon = drawn(<path d="M8.6 14.4A4.6 4.6 0 1 1 11.1 12.5M11.4 5.6A4.6 4.6 0 1 1 8.9 7.5" />);
export const PlusIcon = drawn(<path d="M10 4v12M4 10h12" />);
export const CloseIcon = drawn(<path d="m5.5 5.5 9 9m0-9-9 9" />);
export const CheckIcon = drawn(<path d="m4 10.5 4 4 8-9" />);
export const AlertIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 6.2v4.6M10 13.6v.1" />
  </>,
);
export const InfoIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M10 9.2v4.6M10 6.4v.1" />
  </>,
);
export const ForwardIcon = drawn(<path d="m7.5 4.5 5.5 5.5-5.5 5.5" />, { turns: true });
export const BackIcon = drawn(<path d="M12.5 4.5 7 10l5.5 5.5" />, { turns: true });
export const OutIcon = drawn(<path d="M8 4.5H4.5v11h11V12M11.5 4.5h4v4m-.2-3.8L9 11" />, { turns: true });
export const PersonIcon = drawn(
  <>
    <circle cx="10" cy="6.8" r="3" />
    <path d="M4 16.2c.6-3.2 3-4.8 6-4.8s5.4 1.6 6 4.8" />
  </>,
);
export const PeopleIcon = drawn(
  <>
    <circle cx="7.4" cy="7" r="2.6" />
    <path d="M2.6 15.4c.4-2.8 2.3-4.2 4.8-4.2s4.4 1.4 4.8 4.2M12.8 4.7a2.5 2.5 0 0 1 0 4.7M14.3 11.7c1.7.5 2.8 1.8 3.1 3.7" />
  </>,
);
export const CommunityIcon = drawn(
  <>
    <circle cx="10" cy="6.6" r="3.4" />
    <circle cx="6.8" cy="12.2" r="3.4" />
    <circle cx="13.2" cy="12.2" r="3.4" />
  </>,
);
export const ReviewIcon = drawn(
  <path d="M10 2.8v2M10 15.2v2M2.8 10h2M15.2 10h2M10 6.6c.4 2.2 1.2 3 3.4 3.4-2.2.4-3 1.2-3.4 3.4-.4-2.2-1.2-3-3.4-3.4 2.2-.4 3-1.2 3.4-3.4Z" />,
);
export const TodayIcon = drawn(
  <>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.8v1.6M10 15.6v1.6M2.8 10h1.6M15.6 10h1.6M4.9 4.9 6 6M14 14l1.1 1.1M4.9 15.1 6 14M14 6l1.1-1.1" />
  </>,
);
export const GoalIcon = drawn(<path d="M5 17V3.6M5 4.2c3.6-2 6.4 1.8 10.4 0v7c-4 1.8-6.8-2-10.4 0" />);
export const TopicIcon = drawn(<path d="M3.5 3.5h6l7 7-6 6-7-7zM7 7h.01" />);
export const ContactIcon = drawn(<path d="M3.5 4.5h13v9H9l-3.5 3v-3h-2zM6.8 7.8h6.4M6.8 10.4h4" />);
export const SiteIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M2.8 10h14.4M10 2.8c2.7 2.7 2.7 11.7 0 14.4-2.7-2.7-2.7-11.7 0-14.4Z" />
  </>,
);
export const DataIcon = drawn(
  <>
    <ellipse cx="10" cy="5.2" rx="6" ry="2.3" />
    <path d="M4 5.2v9.6c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3V5.2M4 10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3" />
  </>,
);

export const PlaceIcon = drawn(
  <>
    <path d="M10 17c3.6-3.7 5.4-6.4 5.4-8.8a5.4 5.4 0 0 0-10.8 0C4.6 10.6 6.4 13.3 10 17Z" />
    <circle cx="10" cy="8.2" r="1.8" />
  </>,
);
export const WorkIcon = drawn(<path d="M3.5 6.5h13v9h-13zM7.2 6.5v-2h5.6v2M3.5 10.5h13" />);
export const SearchIcon = drawn(
  <>
    <circle cx="9" cy="9" r="5.2" />
    <path d="m13 13 4 4" />
  </>,
);
export const BinIcon = drawn(
  <path d="M4 5.8h12M8 5.6V3.5h4v2.1M5.5 5.8l.7 10.7h7.6l.7-10.7M8.6 8.8v4.8M11.4 8.8v4.8" />,
);
export const CopyIcon = drawn(<path d="M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1" />);
export const EditIcon = drawn(<path d="m4 16 .8-3.4 8.6-8.6 2.6 2.6-8.6 8.6L4 16Z" />);
export const LockIcon = drawn(<path d="M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9" />);
export const NoteIcon = drawn(<path d="M4.5 3.5h11v9l-4 4h-7zM15.5 12.5h-4v4M7.5 7h5M7.5 10h3" />);
export const UploadIcon = drawn(<path d="M10 13V3.8M6.2 7.4 10 3.6l3.8 3.8M3.5 13v3.2h13V13" />);
export const DownloadIcon = drawn(<path d="M10 3.6v9.2M6.2 9.2 10 13l3.8-3.8M3.5 13v3.2h13V13" />);
