/** What the user wants to take out. */
export interface ExportWish {
  kind: 'everything' | 'table' | 'contacts' | 'calendar' | 'folder';
  /** Which table. */
  table: 'people' | 'interactions' | 'notes' | 'memberships';
  /** Everything is to be encrypted under this passphrase, typed twice. */
  sealed: boolean;
  passphrase: string;
  again: string;
}

export const FIRST_WISH: ExportWish = {
  kind: 'everything',
  table: 'people',
  sealed: false,
  passphrase: '',
  again: '',
};

/** Each kind of file: what it is called, what it is good for, what its button says. */
export const EXPORTS: readonly {
  kind: ExportWish['kind'];
  label: string;
  about: string;
  button: string;
}[] = [
  {
    kind: 'everything',
    label: 'Everything',
    about: 'One file that can be imported again, here or elsewhere. Keep it somewhere safe.',
    button: 'Export everything',
  },
  {
    kind: 'table',
    label: 'A table',
    about: 'For a spreadsheet (CSV): one kind of record, a row each.',
    button: 'Export the table',
  },
  {
    kind: 'contacts',
    label: 'Contacts',
    about:
      'For an address book (vCard 4): people with pages, e-mail addresses, tags and notes; communities are groups. Interactions and follow-ups do not fit in.',
    button: 'Export the contacts',
  },
  {
    kind: 'calendar',
    label: 'Calendar',
    about:
      'For a calendar (iCalendar): every open follow-up with a reminder, and how often your communities meet where that is known.',
    button: 'Export the calendar',
  },
  {
    kind: 'folder',
    label: 'Folder of notes',
    about:
      'For Obsidian and the like (Markdown in a ZIP archive): a file for each person, linked to each other.',
    button: 'Export the folder',
  },
];

export const TABLES = [
  { value: 'people', label: 'People' },
  { value: 'interactions', label: 'Interactions' },
  { value: 'notes', label: 'Notes' },
  { value: 'memberships', label: 'Memberships' },
] as const;
