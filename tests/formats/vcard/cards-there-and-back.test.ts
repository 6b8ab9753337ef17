import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IncomingPerson } from '../../../utils/core/incoming.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';
import { type CardPerson, writeVCards } from '../../../utils/formats/vcard/write-vcards.ts';

/** As the store keeps them: one line, trimmed, not empty. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) =>
    text
      .replace(/\s+/gu, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');
const spiked = fc
  .array(fc.oneof(line, fc.constantFrom('\\', ',', ';', ':', '\\n', '"', '^n', '=', 'NOTE:')), {
    minLength: 1,
  })
  .map((parts) => parts.join(''));
const prose = fc
  .array(fc.oneof(spiked, fc.constantFrom('\n', '\n ', '\t')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const page = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true, validSchemes: ['https'] }),
  fc.constantFrom('https://github.com/ada', 'https://x.com/ada', 'https://bsky.app/profile/ada.example'),
);
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(one, { maxLength: 4 });

const people = fc.uniqueArray(
  fc.record(
    {
      uid: fc.oneof(fc.uuid(), line),
      name: spiked,
      pronouns: spiked,
      headline: spiked,
      organisation: spiked,
      location: spiked,
      emails: few(fc.emailAddress()),
      pages: few(page),
      tags: few(spiked),
      topics: few(spiked),
      notes: few(prose),
      changedAt: fc.nat(),
    },
    { requiredKeys: ['uid', 'name', 'emails', 'pages', 'tags', 'topics', 'notes', 'changedAt'] },
  ),
  { selector: ({ uid }) => uid.toLowerCase(), maxLength: 4, minLength: 1 },
);

const asRead = ({ uid, changedAt: _, notes, ...rest }: CardPerson): Omit<IncomingPerson, 'at'> => ({
  ...rest,
  ref: uid,
  notes: notes.map((text) => ({ text })),
});

test('people come back as they were', () => {
  fc.assert(
    fc.property(people, (written) => {
      const { people: read, leftOut } = readVCards(writeVCards(written, []));
      expect(leftOut).toEqual([]);
      expect(read.map(({ at: _, ...person }) => person)).toEqual(written.map(asRead));
    }),
    { numRuns: 100 },
  );
});
