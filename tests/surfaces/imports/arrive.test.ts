import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrivals, IncomingPerson } from '../../../utils/core/incoming.ts';
import { interaction } from '../../../utils/core/interaction.ts';
import { note } from '../../../utils/core/note.ts';
import { person } from '../../../utils/core/person.ts';
import { NO_TIE } from '../../../utils/core/tie.ts';
import { arrive } from '../../../utils/surfaces/imports/arrive.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const arriving = { format: 'test', now: NOW };

const incoming = (more: Partial<IncomingPerson> = {}): IncomingPerson => ({
  ...{ at: { line: 2 }, ref: 'r1', name: 'Ada Lovelace' },
  ...{ emails: [], pages: [], tags: [], topics: [], notes: [] },
  ...more,
});

const arrivals = (people: IncomingPerson[], more: Partial<Arrivals> = {}): Arrivals => ({
  people,
  interactions: [],
  leftOut: [],
  ...more,
});

const contact = (when: number, about = '') => ({
  ...{ at: { line: 3 }, refs: ['r1'], kind: 'met' as const, when, about },
});

describe('what a file says', () => {
  it('is the same each time, and another in another format', async () => {
    const given = arrivals([incoming({ notes: [{ text: 'Weaves' }] })], { interactions: [contact(NOW)] });
    const one = await arrive(given, arriving);
    expect(await arrive(given, arriving)).toEqual(one);
    const other = await arrive(given, { ...arriving, format: 'other' });
    expect(other.people[0]?.mark).not.toBe(one.people[0]?.mark);
    expect(other.contacts[0]?.id).not.toBe(one.contacts[0]?.id);
    expect(one.contacts[0]?.marks).toEqual([one.people[0]?.mark]);
  });

  it('is known by its pages, with the handle as the site writes it', async () => {
    const pages = [
      'http://de.linkedin.com/in/Ada-L/?trk=x',
      'https://www.linkedin.com/in/ada-l',
      'https://hachyderm.io/@ada',
      'https://ada.example/about',
      'javascript:alert(1)',
      'no address',
    ];
    const { people } = await arrive(arrivals([incoming({ pages })]), arriving);
    expect(people[0]?.pages.map(({ identity }) => `${identity.site}:${identity.handle}`)).toEqual([
      'linkedin:ada-l',
      'mastodon:ada@hachyderm.io',
      'web:ada.example/about',
    ]);
    expect(people[0]?.pages[0]?.url).toBe('https://www.linkedin.com/in/ada-l');
  });

  it('does not take the site of a company for a person’s', async () => {
    const pages = ['https://weft.example/'];
    const both = [incoming({ pages }), incoming({ ref: 'r2', name: 'Grace', pages })];
    const { people } = await arrive(arrivals(both), arriving);
    expect(people.map((one) => one.pages)).toEqual([[], []]);
  });

  it('has a name, of a page or an address if there is no other, or is left out', async () => {
    const { people, leftOut } = await arrive(
      arrivals([
        incoming({ ref: 'a', name: '', pages: ['https://github.com/ada'] }),
        incoming({ ref: 'b', name: ' *** ', emails: ['grace@hopper.example'] }),
        incoming({ ref: 'c', name: 'LinkedIn Member' }),
      ]),
      arriving,
    );
    expect(people.map(({ fields }) => fields.name)).toEqual(['ada', 'grace']);
    expect(leftOut).toMatchObject([{ at: { line: 2 }, reason: expect.stringMatching(/called/u) }]);
  });

  it('is no contact before 1970 or in the future', async () => {
    const interactions = [-1, Number.NaN, NOW + 3 * 86_400_000, NOW].map((when) => contact(when));
    const { contacts, leftOut } = await arrive(arrivals([incoming()], { interactions }), arriving);
    expect(contacts).toHaveLength(1);
    expect(leftOut).toHaveLength(3);
  });

  it('keeps a promise with its day, and none without', async () => {
    const promised = (on: string, done = false) => ({
      ...contact(NOW),
      about: on,
      followUp: { on, what: 'Write', done },
    });
    const interactions = [promised('2026-12-01'), promised('2026-02-30'), promised('2026-11-01', true)];
    const { contacts } = await arrive(arrivals([incoming()], { interactions }), arriving);
    expect(contacts.map(({ followUp }) => followUp)).toEqual([
      { on: '2026-12-01', what: 'Write' },
      undefined,
      { on: '2026-11-01', what: 'Write', doneAt: NOW },
    ]);
  });

  it('drops what turns text around or hides in it', async () => {
    const { people } = await arrive(
      arrivals([incoming({ name: 'Ada\u202e Lovelace\u200b', notes: [{ text: 'One\r\ntwo\u202e\u0000' }] })]),
      arriving,
    );
    expect(people[0]?.fields.name).toBe('Ada Lovelace');
    expect(people[0]?.notes[0]?.text).toBe('One\ntwo');
  });

  it('can always be kept, whatever the file says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('x'.repeat(30_000), '__proto__', 'a@b.example', 'https://github.com/ada', '\ud800'),
    );
    const texts = fc.array(text, { maxLength: 12 });
    const someone = fc.record({
      ref: text,
      name: text,
      pronouns: text,
      headline: text,
      organisation: text,
      location: text,
      bio: text,
      emails: texts,
      pages: texts,
      tags: texts,
      topics: texts,
      notes: fc.array(fc.record({ text, at: fc.double() }), { maxLength: 3 }),
    });
    const meeting = fc.record({ when: fc.double(), about: text, on: text, what: text, refs: texts });
    return fc.assert(
      fc.asyncProperty(
        fc.array(someone, { maxLength: 4 }),
        fc.array(meeting, { maxLength: 4 }),
        async (all, met) => {
          const people = all.map((one) => incoming(one));
          const interactions = met.map(({ when, about, on, what, refs }) => ({
            ...contact(when, about),
            refs,
            followUp: { on, what },
          }));
          const { people: kept, contacts } = await arrive(arrivals(people, { interactions }), arriving);
          const dates = { createdAt: NOW, updatedAt: NOW };
          for (const { mark, fields, notes } of kept) {
            person.parse({ id: 'p1', ...fields, marks: [mark], tie: NO_TIE, ...dates });
            for (const { id, text: said, at } of notes)
              note.parse({ id, personId: 'p1', text: said, createdAt: at ?? NOW, updatedAt: NOW });
          }
          for (const { marks: _, ...rest } of contacts)
            interaction.parse({ ...rest, personIds: ['p1'], topics: [], ...dates });
        },
      ),
      { numRuns: 60 },
    );
  });
});
