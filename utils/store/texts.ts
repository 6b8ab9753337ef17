import { type Interaction, textOf as textOfContact } from '../core/interaction.ts';
import type { Note } from '../core/note.ts';
import { tokensOf } from '../core/search/tokens.ts';
import type { FactStore, Schema, Text, WriteTransaction } from './schema.ts';

const keyOf = (store: 'notes' | 'interactions', id: string): string => `${store}/${id}`;

/** So many words a text is found by: more than any but the longest of them has. */
const MOST = 5_000;

const wordsIn = (text: string): string[] => tokensOf(text).slice(0, MOST);

const textOfNote = (note: Note): Text => ({
  key: keyOf('notes', note.id),
  words: wordsIn([note.text, ...(note.topics ?? [])].join('\n')),
  personIds: [note.personId],
  at: note.updatedAt,
});

const textOfInteraction = (one: Interaction): Text => ({
  key: keyOf('interactions', one.id),
  words: wordsIn(textOfContact(one)),
  personIds: one.personIds,
  at: one.at,
});

/** The words of a note or an interaction; of other records nothing. */
function textOf<S extends FactStore>(store: S, value: Schema[S]['value']): Text | undefined {
  if (store === 'notes') return textOfNote(value as Note);
  return store === 'interactions' ? textOfInteraction(value as Interaction) : undefined;
}

/** Keeps what a new record is found by, beside it. One without a word is found by nothing. */
export async function addText<S extends FactStore>(
  transaction: WriteTransaction,
  store: S,
  value: Schema[S]['value'],
): Promise<void> {
  const text = textOf(store, value);
  if (text && text.words.length > 0) await transaction.objectStore('texts').put(text);
}

/** The same of a record that may have been there, with other words. */
export async function keepText<S extends FactStore>(
  transaction: WriteTransaction,
  store: S,
  value: Schema[S]['value'],
): Promise<void> {
  const text = textOf(store, value);
  if (!text) return;
  const texts = transaction.objectStore('texts');
  await (text.words.length > 0 ? texts.put(text) : texts.delete(text.key));
}

/** Drops what a record was found by. */
export async function dropText(transaction: WriteTransaction, store: FactStore, id: string): Promise<void> {
  if (store === 'notes' || store === 'interactions')
    await transaction.objectStore('texts').delete(keyOf(store, id));
}
