import type { IncomingNote, IncomingPerson } from '../../core/incoming.ts';
import { refOf } from '../plain-csv-refs.ts';
import { addressLines, locationOf } from './addresses.ts';
import { belongingLines } from './belongings.ts';
import type { Contact } from './contact.ts';
import { type Reach, reachOf } from './contact-fields.ts';
import { type Entry, flagIn, lineIn, listIn, textIn } from './entry.ts';
import { habitLines, lifeLines } from './life-lines.ts';
import { notesOf } from './notes.ts';
import { promiseLines } from './promises.ts';
import type { Types } from './types.ts';

/** What the rest of the file says that the lines about one contact are made with. */
export interface Around {
  /** How contacts are called, by uuid. */
  names: ReadonlyMap<string, string>;
  /** Lines on relationships, by uuid. */
  relations: ReadonlyMap<string, ReadonlySet<string>>;
  fieldTypes: Types;
  eventTypes: Types;
}

/** The tags as they are written first, each once in any case. */
function tagsOf(said: Entry): string[] {
  const tags = listIn(said, 'tags').flatMap((tag) => (typeof tag === 'string' ? tag.trim() : []));
  if (flagIn(said, 'is_dead')) tags.push('deceased');
  if (flagIn(said, 'is_starred')) tags.push('starred');
  const kept = new Map<string, string>();
  for (const tag of tags) if (!kept.has(tag.toLowerCase())) kept.set(tag.toLowerCase(), tag);
  kept.delete('');
  return [...kept.values()];
}

/** The note with all that a person here has no place for and the user would miss. */
function restOf({ uuid, name, said, lists }: Contact, reach: Reach, around: Around): IncomingNote[] {
  const lines = [
    ...lifeLines(said, name, around.names),
    ...(around.relations.get(uuid) ?? []),
    ...reach.lines,
    ...addressLines(lists),
    ...habitLines(said),
    ...belongingLines(lists, around.names),
    ...promiseLines(lists),
  ];
  return lines.length === 0 ? [] : [{ text: ['From Monica:', ...lines].join('\n') }];
}

function fieldsOf({ said, lists }: Contact) {
  const fields = {
    headline: lineIn(said, 'job'),
    organisation: lineIn(said, 'company'),
    location: locationOf(lists),
    bio: textIn(said, 'description'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')) as Partial<
    typeof fields
  >;
}

/** The person that a contact is; undefined if nothing names them: no name, no e-mail address and no page. */
export function personOf(contact: Contact, around: Around): IncomingPerson | undefined {
  const { line, uuid, name, said, lists } = contact;
  const reach = reachOf(lists, around.fieldTypes);
  const { emails, pages } = reach;
  if (name === '' && emails.length === 0 && pages.length === 0) return undefined;
  const fields = fieldsOf(contact);
  return {
    at: { line },
    ref: uuid || refOf(emails, pages, name, fields.organisation ?? ''),
    name,
    ...fields,
    emails,
    pages,
    tags: tagsOf(said),
    topics: [],
    notes: [...restOf(contact, reach, around), ...notesOf(lists, around.eventTypes)],
  };
}
