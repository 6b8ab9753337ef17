import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsOf, repeatsIn } from '../../utils/catalogue/check.ts';
import { BY_FIELD, COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { placeOf } from '../../utils/core/address-place.ts';
import { FORM_IDS } from '../../utils/core/aspects.ts';
import { type Community, community } from '../../utils/core/community.ts';

const topicNames = new Set(TOPICS.map((topic) => topic.name));
const everyProblem = (): string[] =>
  COMMUNITIES.flatMap((entry) => problemsOf(entry, topicNames).map((problem) => `${entry.name}: ${problem}`));
const repeats = (what: string): string[] =>
  repeatsIn(COMMUNITIES).filter((said) => said.includes(`has the ${what} of`));

describe('the communities that ship', () => {
  test('are at least 800 in at least 40 fields, with something to choose from in each', () => {
    expect(COMMUNITIES.length).toBeGreaterThanOrEqual(800);
    expect(Object.keys(BY_FIELD).length).toBeGreaterThanOrEqual(40);
    const named = COMMUNITIES.flatMap(({ fields }) => fields.map(slug));
    const thin = Object.keys(BY_FIELD).filter((field) => named.filter((one) => one === field).length < 5);
    expect(thin).toEqual([]);
  });

  test('are mostly not of software: no field of work has more than a tenth of them', () => {
    const most = Math.max(...Object.values(BY_FIELD).map((entries) => entries.length));
    expect(most).toBeLessThanOrEqual(COMMUNITIES.length / 10);
  });

  test('say of at least a hundred how often they meet', () => {
    expect(COMMUNITIES.filter(({ cadence }) => cadence !== undefined).length).toBeGreaterThanOrEqual(100);
  });

  test('come from every file there is', () => {
    const files = readdirSync(new URL('../../utils/catalogue/communities/', import.meta.url));
    expect(Object.keys(BY_FIELD).map((field) => `${field}.json`)).toEqual(files.toSorted());
  });

  test('satisfy the schema', () => {
    const broken = COMMUNITIES.filter((entry) => !community.safeParse(entry).success).map(
      (entry) => entry.name,
    );
    expect(broken).toEqual([]);
  });

  test('pass the check of single entries', () => expect(everyProblem()).toEqual([]));

  test('have ids of their own', () => expect(repeats('id')).toEqual([]));
  test('have names of their own, in whatever field', () => expect(repeats('name')).toEqual([]));
  test('have addresses of their own, in whatever field', () => expect(repeats('address')).toEqual([]));
  test('have descriptions of their own', () => expect(repeats('description')).toEqual([]));

  test('name only topics in the list', () => {
    const unknown = COMMUNITIES.flatMap(({ name, topics }) =>
      topics.filter((topic) => !topicNames.has(topic)).map((topic) => `${name}: ${topic}`),
    );
    expect(unknown).toEqual([]);
  });

  test('stand in the file of their first field', () => {
    const misplaced = Object.entries(BY_FIELD).flatMap(([file, entries]) =>
      entries
        .filter((entry) => fileOf(entry) !== file)
        .map((entry) => `${entry.name} stands in ${file}.json`),
    );
    expect(misplaced).toEqual([]);
  });

  test('name only fields that have a file', () => {
    const unknown = COMMUNITIES.flatMap(({ name, fields }) =>
      fields.filter((field) => !Object.hasOwn(BY_FIELD, slug(field))).map((field) => `${name}: ${field}`),
    );
    expect(unknown).toEqual([]);
  });

  test('are sorted by id within each file, so that two additions rarely touch the same line', () => {
    for (const [file, entries] of Object.entries(BY_FIELD)) {
      const ids = entries.map((entry) => entry.id);
      expect(ids, file).toEqual(ids.toSorted());
    }
  });

  test('show every form, and none of them more than half of the time', () => {
    const counts = FORM_IDS.map(
      (form) => [form, COMMUNITIES.filter((entry) => entry.form === form).length] as const,
    );
    expect(counts.filter(([, count]) => count < 5 || count > COMMUNITIES.length / 2)).toEqual([]);
  });
});

const slug = (field: string): string => field.replaceAll(' ', '-');
const fileOf = (entry: Community): string => slug(entry.fields[0] ?? '');

const good: Community = {
  id: 'invented-testers',
  name: 'Invented Testers',
  url: 'https://testers.example/',
  topics: ['software testing', 'agile'],
  fields: ['software'],
  form: 'skill-building-cluster',
  description: 'Testers of one town try out methods on an invented program and discuss what they found.',
  membership: 'open',
  source: 'invented list (listed)',
  confidence: 'listed',
};

describe('the check of an entry', () => {
  test('accepts a good one', () => expect(problemsOf(good, topicNames)).toEqual([]));

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /does not fit/u],
    ['a missing description', { ...good, description: undefined }, /«description» does not fit/u],
    ['an unknown key', { ...good, rating: 5 }, /does not fit/u],
    ['an address that runs script', { ...good, url: 'javascript:alert(1)' }, /«url» does not fit/u],
    ['an unknown form', { ...good, form: 'club' }, /«form» does not fit/u],
    ['an address without https', { ...good, url: 'http://testers.example/' }, /is not https/u],
    ['an address that is none', { ...good, url: 'https://[' }, /is not an address/u],
    ['an invitation', { ...good, url: 'https://discord.gg/abc123' }, /may not last/u],
    ['a short link', { ...good, url: 'https://bit.ly/abc' }, /may not last/u],
    ['an id that is no slug', { ...good, id: 'Invented_Testers' }, /not a slug/u],
    ['an unknown topic', { ...good, topics: ['agile', 'dowsing'] }, /«dowsing» is not in the list/u],
    ['one topic only', { ...good, topics: ['agile'] }, /1 topics; 2 to 6/u],
    ['a topic twice', { ...good, topics: ['agile', 'agile'] }, /a topic twice/u],
    [
      'a long description',
      { ...good, description: `${'Testers test and '.repeat(13)}rest.` },
      /226 characters/u,
    ],
    ['two sentences', { ...good, description: 'Testers meet. They test.' }, /more than one sentence/u],
    ['no full stop', { ...good, description: 'Testers meet' }, /not a sentence/u],
    ['praise', { ...good, description: 'A vibrant community of testers.' }, /praises \(«vibrant»\)/u],
    ['a source that contradicts', { ...good, source: 'general knowledge' }, /contradict/u],
    [
      'what nobody has seen',
      { ...good, source: 'general knowledge', confidence: 'general knowledge' },
      /nobody saw it in public material/u,
    ],
    ['a sensitive name', { ...good, name: 'Catholic Testers' }, /sensitive trait \(«Catholic»/u],
    ['a sensitive aspect', { ...good, aspects: { membership: 'women only' } }, /sensitive trait \(«women»/u],
  ])('refuses %s', (_what, entry, reason) => {
    expect(problemsOf(entry, topicNames).join('\n')).toMatch(reason);
  });

  test('finds what stands twice, also where the addresses only look different', () => {
    const again = { ...good, url: 'https://www.Testers.example' };
    expect(placeOf(again.url)).toBe(placeOf(good.url ?? ''));
    expect(repeatsIn([good, again])).toHaveLength(4);
    expect(repeatsIn([good, again])[0]).toMatch(/«Invented Testers» has the id of «Invented Testers»/u);
  });
});
