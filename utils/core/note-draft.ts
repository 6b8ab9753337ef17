import { bounded, Refusal, tagsFrom } from './drafts.ts';
import { MOST_THINGS } from './interaction.ts';
import { LIMITS } from './limits.ts';
import type { Note } from './note.ts';
import type { InteractionDraft, NoteDraft } from './views.ts';

const LINK = /https?:\/\/[^\s<>"]+/iu;

/** The first address of the web in a text, without the sign that ends its sentence; empty if there is none. */
export const linkIn = (text: string): string => LINK.exec(text)?.[0].replace(/[.,;:!?)\]»”’]+$/u, '') ?? '';

/** The address of a page as somebody types it: what it begins with may be left out. */
function linkFrom(typed: string): string {
  const link = bounded(typed, 'The link', LIMITS.url);
  if (link === '' || /^https?:\/\/\S+$/iu.test(link)) return link;
  if (/^[^\s:/]+\.[^\s:/]+(?:[:/]\S*)?$/u.test(link) && link.length + 8 <= LIMITS.url)
    return `https://${link}`;
  throw new Refusal(
    'The link is no address of a web page. Write it as it stands in the browser, beginning with https://, or empty the field, and save again: what you typed is still here.',
  );
}

/** All of a note that a draft says. */
export type NoteEntry = Pick<Note, 'text' | 'kind' | 'topics' | 'link'>;

/**
 * Checks what the user wrote. Only an insight or a resource has topics, only a resource a link: one that stands in its text
 * is taken, if no other is given; and a link alone is text enough.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function noteFrom({ text, kind, topics = [], link = '' }: NoteDraft): NoteEntry {
  const said = bounded(text, 'The note', LIMITS.text);
  const [about, to] = [kind ? tagsFrom(topics, 'A topic') : [], kind === 'resource' ? linkFrom(link) : ''];
  if (said === '' && to === '') throw new Refusal('The note is empty: write something and save again.');
  const inText = kind === 'resource' ? linkIn(said) : '';
  const found = to || (inText.length > LIMITS.url ? '' : inText);
  return {
    text: said || to,
    ...(kind ? { kind } : {}),
    ...(about.length > 0 ? { topics: about } : {}),
    ...(found === '' ? {} : { link: found }),
  };
}

/**
 * What came of a contact, as notes: its insights and links, each once, with the topics of the contact.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function cameOf({
  insights = [],
  links = [],
  topics,
}: Pick<InteractionDraft, 'insights' | 'links' | 'topics'>): NoteEntry[] {
  const once = (list: readonly string[]) => [...new Set(list.map((one) => one.trim()).filter(Boolean))];
  const [told, given] = [once(insights), once(links)];
  if (told.length > MOST_THINGS || given.length > LIMITS.links)
    throw new Refusal(
      `${MOST_THINGS} insights and ${LIMITS.links} links are the most for one contact. Take some out, then save again.`,
    );
  return [
    ...told.map((text) => noteFrom({ text, kind: 'insight', topics })),
    ...given.map((link) => noteFrom({ text: '', kind: 'resource', link, topics })),
  ];
}
