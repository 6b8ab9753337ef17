import type { Person } from '../person.ts';
import type { Entry } from './segment.ts';

/** What a person is found by: the name and the handles above all, then what they do and where, then the rest. */
export function personEntry(person: Person, handles: readonly string[], doc: number): Entry {
  const { name, organisation = '', tags, topics, headline = '', location = '', emails = [] } = person;
  return {
    doc,
    fields: [
      { text: name, weight: 4 },
      { text: handles.join(' '), weight: 4 },
      { text: [organisation, ...tags, ...topics].join(' | '), weight: 2 },
      { text: [headline, location, ...emails].join(' | '), weight: 1 },
    ],
  };
}
