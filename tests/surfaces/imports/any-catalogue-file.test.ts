import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { type OwnCommunity, ownCommunity } from '../../../utils/core/own-community.ts';
import { planCatalogueFile } from '../../../utils/surfaces/imports/catalogue-file.ts';
import { membershipsToOffer } from '../../../utils/surfaces/noticed.ts';

const NOW = 1_800_000_000_000;
const FILE = { id: 'f1', name: 'any.json', at: NOW };
const asOwn = (fresh: readonly object[]) =>
  fresh.map((one) => ({ ...one, file: FILE, createdAt: NOW, updatedAt: NOW }) as OwnCommunity);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('tides', 'the', '__proto__'),
);
const word = fc.constantFrom('tides', 'ebb', 'flow', 'fog', '');
/** One that is taken, so that the rest stands beside it. */
const FIT = {
  ...{ id: 'ebb-watchers', name: 'Ebb watchers', url: 'https://ebb.example/', topics: ['tides'] },
  ...{ fields: ['sea'], form: 'expert-micro-network', source: 'its page', confidence: 'seen' },
};
/** Most parts as they should be, some anything. */
const entry = fc.record(
  {
    id: fc.oneof(word, word, text),
    name: fc.oneof(text, word),
    url: fc.oneof(fc.webUrl(), text, fc.constantFrom('https://[', 'javascript:x', 'https://github.com')),
    topics: fc.oneof(fc.array(word, { maxLength: 3 }), fc.jsonValue()),
    fields: fc.array(word, { maxLength: 2 }),
    form: fc.constantFrom('expert-micro-network', 'collaborative-learning-cell', 'club'),
    source: text,
    confidence: fc.constantFrom('listed', 'seen', 'own'),
    aspects: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['id', 'name', 'topics', 'fields', 'form', 'source', 'confidence'] },
);

test('whatever a file says, what is taken is fit to keep and to look for, each once, and is here the next time', async () => {
  let taken = 0;
  const anything = fc.array(fc.oneof({ weight: 4, arbitrary: entry }, fc.jsonValue(), fc.constant(FIT)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(anything, fc.boolean(), async (entries, inLines) => {
      const file = new Blob([
        inLines ? entries.map((one) => JSON.stringify(one)).join('\n') : JSON.stringify(entries),
      ]);
      try {
        const { fresh, same, leftOut } = await planCatalogueFile(file, 'any.json', []);
        // One line alone may be a list itself.
        if (!inLines) expect(fresh.length + same.length + leftOut.length).toBe(entries.length);
        const own = asOwn(fresh);
        for (const one of own) expect(ownCommunity.safeParse(one).error).toBeUndefined();
        expect(new Set(fresh.map(({ id }) => id)).size).toBe(fresh.length);
        const again = await planCatalogueFile(file, 'any.json', fresh);
        expect([again.fresh.length, again.leftOut.length <= leftOut.length]).toEqual([0, true]);
        taken += fresh.length;
        offeredTo(own);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(0);
});

/** Looks for them, which must not fail. */
function offeredTo(own: readonly OwnCommunity[]) {
  const person = { id: 'p', name: 'P', tags: ['tides'], topics: [], bio: 'Member of the ebb' };
  const times = { createdAt: NOW, updatedAt: NOW };
  const nothing = { identities: [], notes: [], interactions: [], memberships: [] };
  membershipsToOffer(
    { person: { ...person, tie: { sum: 0, count: 0 }, ...times }, ...nothing },
    own.slice(0, 2),
  );
}
