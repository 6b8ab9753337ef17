import { describe, expect, test } from 'vitest';
import { COMMUNITIES } from '../../../utils/catalogue/communities.ts';
import { Refusal } from '../../../utils/core/drafts.ts';
import { planCatalogueFile } from '../../../utils/surfaces/imports/catalogue-file.ts';

const ENTRY = {
  ...{ id: 'tide-table-circle', name: 'Tide Table Circle', url: 'https://tides.example/', topics: ['tides'] },
  ...{ fields: ['science'], form: 'collaborative-learning-cell', description: 'They compare tide tables.' },
  ...{ membership: 'open', source: 'The harbour library', confidence: 'general knowledge' },
};

const plan = (text: string, here = COMMUNITIES) => planCatalogueFile(new Blob([text]), 'tides.json', here);
const planOf = (...entries: unknown[]) => plan(JSON.stringify(entries));
const reasons = async (...entries: unknown[]) =>
  (await planOf(...entries)).leftOut.map(({ at, reason }) => `${at.line}: ${reason}`);

test('a list, an object with a list, and lines say the same', async () => {
  const other = { ...ENTRY, id: 'ebb', name: 'Ebb', url: 'https://ebb.example/' };
  const all = { fresh: [ENTRY, other], same: [], leftOut: [] };
  expect(await planOf(ENTRY, other)).toEqual(all);
  expect(await plan(JSON.stringify({ communities: [ENTRY, other] }, null, 2))).toEqual(all);
  expect(await plan(`\ufeff${JSON.stringify(ENTRY)}\r\n\r\n${JSON.stringify(other)}\n`)).toEqual(all);
  expect((await plan(JSON.stringify(ENTRY, null, 2))).fresh).toEqual([ENTRY]);
});

test('what is here already is known by its id, its name or its address', async () => {
  const [first] = COMMUNITIES;
  const { fresh, same } = await planOf(
    { ...ENTRY, id: first?.id },
    { ...ENTRY, name: first?.name.toUpperCase() },
    { ...ENTRY, url: first?.url?.replace('https://www.', 'http://') },
  );
  expect(fresh).toEqual([]);
  expect(same.map(({ here }) => here)).toEqual([first?.name, first?.name, first?.name]);
});

test('the whole catalogue that ships is here already', async () => {
  const { fresh, same, leftOut } = await planOf(...COMMUNITIES);
  expect([fresh.length, same.length, leftOut.length]).toEqual([0, COMMUNITIES.length, 0]);
});

describe('what does not fit is left out, with where it stands and why', () => {
  test.each([
    ['no object', 'Tide Table Circle', /no community/u],
    ['nothing', null, /no community/u],
    ['a list', [ENTRY], /no community/u],
    ['no name', { ...ENTRY, name: undefined }, /“name” is missing/u],
    ['a name of invisible marks', { ...ENTRY, name: '\u202e\u200b' }, /“name” is missing, empty/u],
    ['an endless text', { ...ENTRY, description: 'x'.repeat(5_000) }, /“description” is .*too long/u],
    [
      'an address that runs script',
      { ...ENTRY, url: 'javascript:alert(1)' },
      /address is not one of the web/u,
    ],
    ['one that hides it', { ...ENTRY, url: 'java\u200bscript:alert(1)' }, /address is not one of the web/u],
    ['one that cannot be read', { ...ENTRY, url: 'https://[' }, /address is not one of the web/u],
    ['an id of the user’s own', { ...ENTRY, id: 'own:1' }, /Its id is not/u],
    ['an endless id', { ...ENTRY, id: 'a'.repeat(90) }, /Its id is not/u],
    ['another form', { ...ENTRY, form: 'club' }, /none of the ten/u],
    ['no topics', { ...ENTRY, topics: [] }, /topics are not/u],
    ['a thousand topics', { ...ENTRY, topics: Array(1_000).fill('x') }, /topics are not/u],
    ['the word of one user', { ...ENTRY, confidence: 'own' }, /how sure it is/iu],
    ['a part of its own', { ...ENTRY, createdAt: 5 }, /“createdAt” that a community does not have/u],
  ])('%s', async (_, entry, reason) => {
    const [first, ...more] = await reasons({ ...ENTRY, id: 'first', name: 'First', url: undefined }, entry);
    expect(first).toMatch(/^2: /u);
    expect(first).toMatch(reason);
    expect(more).toEqual([]);
  });

  test('a prototype is nobody’s', async () => {
    const text = `[{"__proto__": {"polluted": true}, ${JSON.stringify(ENTRY).slice(1)}]`;
    const { fresh, leftOut } = await plan(text);
    expect(fresh).toEqual([]);
    expect(leftOut[0]?.reason).toContain('“__proto__”');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const aspects = JSON.parse('{"__proto__": "x"}');
    expect((await planOf({ ...ENTRY, aspects })).fresh).toEqual([]);
  });

  test('a twin in the file', async () => {
    expect(await reasons(ENTRY, { ...ENTRY, id: 'other', name: 'Other' })).toEqual([
      expect.stringMatching(/^2: .*“Tide Table Circle” before it/u),
    ]);
  });

  test('a line that is cut short', async () => {
    const { fresh, leftOut } = await plan(`${JSON.stringify(ENTRY)}\n{"id": "half`);
    expect(fresh).toHaveLength(1);
    expect(leftOut).toEqual([{ at: { line: 2 }, reason: expect.stringMatching(/not JSON to its end/u) }]);
  });
});

test('direction marks are taken out of what is kept', async () => {
  const { fresh } = await planOf({
    ...ENTRY,
    name: 'Tide\u202e Table\u2066 Circle',
    topics: ['ti\u200bdes'],
  });
  expect(fresh).toEqual([ENTRY]);
});

describe('refused as a whole', () => {
  test.each([
    ['a million entries', `[${'{},'.repeat(999_999)}{}]`, /more than 5000 entries/u],
    ['a million lines', '{}\n'.repeat(1_000_000), /more than 5000 entries/u],
    ['too large', `"${'x'.repeat(6_000_000)}"`, /larger than 5 MB/u],
    ['all records', '{"kithcraft": 5, "communities": []}', /Take it in under Data/u],
    ['an empty list', '[]', /no catalogue file/u],
    ['a text', 'Tide Table Circle\nand more', /no catalogue file/u],
    ['a number', '7', /no catalogue file/u],
    ['a picture', '\u0089PNG\0', /no text/u],
  ])('%s', async (_, text, sentence) => {
    const refused = plan(text);
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toThrow(/Nothing was changed/u);
  });

  test('nesting without end is no community', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    await expect(plan(deep).then(({ fresh, leftOut }) => [fresh.length, leftOut.length])).resolves.toEqual([
      0, 1,
    ]);
  });
});
