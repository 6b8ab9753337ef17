import { expect, it } from 'vitest';
import type { Lookups } from '../../../components/options/review/lookups.ts';
import { everyText } from '../../../components/options/review/next-words.ts';
import { reasonText } from '../../../components/options/review/words.ts';

const NAMES = new Map([
  ['p1', 'Mira Oduya'],
  ['p2', 'Teo Lind'],
]);
const lookups = { personName: (id: string) => NAMES.get(id) } as Partial<Lookups> as Lookups;
const said = (kind: 'membership' | 'noticed', personIds: readonly string[]) =>
  reasonText({ kind, communityId: 'c1', personIds }, lookups, 'join').replace(/[\u2068\u2069]/gu, '');

it.each([
  ['rust', 'learn', 'Rust', 'You want to learn Rust.'],
  ['kubernetes', 'learn', 'k8s', 'You want to learn k8s. Here: kubernetes.'],
  ['information design', 'deepen', 'charts', 'You want to deepen charts. Here: information design.'],
  ['rust', 'be seen', undefined, 'You want to be seen. Here: rust.'],
  [undefined, 'learn', 'charts', 'You want to learn charts.'],
] as const)('says of a goal which topic it is about here: %s, of %s %s', (topic, kind, about, text) => {
  const goal = { id: 'g1', kind, createdAt: 0, ...(about && { about }) };
  const evidence = { kind: 'goal', goalId: 'g1', ...(topic && { topic }) } as const;
  const all = { ...lookups, goal: () => goal };
  expect(reasonText(evidence, all, 'join').replace(/[\u2068\u2069]/gu, '')).toBe(text);
});

it.each([
  [7, 'every week'],
  [42, 'every 6 weeks'],
  [30, 'every 30 days'],
  [1, 'every day'],
])('%d days are %s', (days, text) => {
  expect(everyText(days)).toBe(text);
});

it('what nobody has confirmed is said as that', () => {
  expect(said('membership', ['p1'])).toBe('Mira Oduya is in it.');
  expect(said('noticed', ['p1'])).toBe('Mira Oduya seems to be in it; you have not confirmed it.');
  expect(said('noticed', ['p1', 'p2'])).toBe(
    'Mira Oduya and Teo Lind seem to be in it; you have not confirmed it.',
  );
});

it('says what users say of themselves has to do with', () => {
  const plain = (evidence: Parameters<typeof reasonText>[0]) =>
    reasonText(evidence, lookups, 'join').replace(/[\u2068\u2069]/gu, '');
  expect(plain({ kind: 'colleagues', communityId: 'c1', personIds: ['p1'] })).toBe(
    'Mira Oduya, who works where you work, is in it.',
  );
  expect(plain({ kind: 'colleagues', communityId: 'c1', personIds: ['p1', 'p2'] })).toBe(
    'Mira Oduya and Teo Lind, who work where you work, are in it.',
  );
  expect(plain({ kind: 'named', what: 'organisation', name: 'Salt Works', in: 'words' })).toBe(
    'Its name or description says Salt Works, where you work.',
  );
  expect(plain({ kind: 'named', what: 'location', name: 'Portugal', in: 'region' })).toBe(
    'Its region is Portugal, where you live.',
  );
  expect(plain({ kind: 'headline', topic: 'rust' })).toBe('Your headline has to do with rust.');
});

it('says from which fields people come, and where they were met', () => {
  const plain = (evidence: Parameters<typeof reasonText>[0]) =>
    reasonText(evidence, lookups, 'circle').replace(/[\u2068\u2069]/gu, '');
  const personIds = ['p1', 'p2'];
  expect(plain({ kind: 'disciplines', personIds, disciplines: ['law', 'health'] })).toBe(
    'Mira Oduya (law) and Teo Lind (health) come from 2 different fields.',
  );
  const cohort = { kind: 'cohort', personIds, interactionIds: [] } as const;
  expect(plain({ ...cohort, what: 'Tide camp', as: 'event' })).toBe(
    'You met Mira Oduya and Teo Lind on the same occasion: Tide camp.',
  );
  expect(plain({ ...cohort, what: 'Salt Works', as: 'organisation' })).toBe(
    'You met Mira Oduya and Teo Lind at Salt Works, within a year.',
  );
});
