import { LockIcon, NoteIcon, PeopleIcon } from '../../ui/icons.tsx';

const POINTS = [
  {
    icon: <NoteIcon />,
    title: 'Know again, write down',
    text: 'On a profile page you see at once whether you know somebody, and what you wrote about them. A contact is logged in seconds.',
  },
  {
    icon: <PeopleIcon />,
    title: 'From contacts to communities',
    text: 'Out of your own record it suggests communities of practice to join, circles to form, and ties to take up or to make, each with its evidence.',
  },
  {
    icon: <LockIcon />,
    title: 'Yours alone',
    text: 'Everything stays in this browser: no account, no server. A page is read only where you enable it, or when you open the popup.',
  },
];

/** What Kithcraft does, in three points. */
export function WhatItDoes() {
  return (
    <ul class="k-points">
      {POINTS.map(({ icon, title, text }) => (
        <li key={title} class="k-point">
          <span class="k-empty-icon">{icon}</span>
          <div class="k-grow">
            <h2 class="k-part-title">{title}</h2>
            <p class="k-soft">{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
