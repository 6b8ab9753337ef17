import type { IncomingNote } from '../../core/incoming.ts';
import { type Entry, isEntry, type Lists, lineIn, saidBy, textIn } from './entry.ts';
import { dayIn, dayMomentIn, kept, momentIn } from './moment.ts';
import type { Types } from './types.ts';

const noteOf = (value: unknown): IncomingNote => ({
  text: textIn(saidBy(value), 'body'),
  ...(isEntry(value) ? kept(momentIn(value, 'created_at')) : {}),
});

/** “Life event on 2019-06-01: Moved to Lund”, and under it what the user wrote about it. */
function lifeEventOf(said: Entry, types: Types): IncomingNote {
  const what = lineIn(said, 'name') || (types.get(lineIn(said, 'type'))?.name ?? '');
  const [day, more] = [dayIn(said, 'happened_at'), textIn(said, 'note')];
  if (what === '' && more === '') return { text: '' };
  const head = `Life event${day && ` on ${day}`}${what && `: ${what}`}`;
  return {
    text: [head, more].filter((text) => text !== '').join('\n'),
    ...kept(dayMomentIn(said, 'happened_at')),
  };
}

/** The notes and the life events of a contact, each a note. @param types of life events. */
export const notesOf = (lists: Lists, types: Types): IncomingNote[] =>
  [
    ...(lists.get('note') ?? []).map(noteOf),
    ...(lists.get('life_event') ?? []).map((value) => lifeEventOf(saidBy(value), types)),
  ].filter(({ text }) => text !== '');
