import { expect, test } from 'vitest';
import { community } from '../../utils/core/community.ts';
import { communityFrom } from '../../utils/core/community-draft.ts';
import { Refusal } from '../../utils/core/drafts.ts';
import { aCommunityDraft } from '../fixtures/community-draft.ts';

test('what is left empty is absent, what is typed is in one line, and topics are each once', () => {
  const entry = communityFrom(
    aCommunityDraft({ name: '  Tide \n Table ', topics: ['Tides', 'tides ', ''], language: 'PT-br' }),
  );
  expect(entry).toEqual({
    ...{ name: 'Tide Table', topics: ['Tides'], form: 'collaborative-learning-cell' },
    ...{ cadence: 'every month', language: 'pt-BR' },
  });
  const whole = { ...entry, id: 'own:1', fields: [], source: 'its user', confidence: 'own' };
  expect(community.safeParse(whole).success).toBe(true);
});

test.each([
  ['tides.example/meet', 'https://tides.example/meet'],
  ['http://tides.example', 'http://tides.example/'],
  ['tides.example:8080/x', 'https://tides.example:8080/x'],
])('the address %s is %s', (typed, kept) => {
  expect(communityFrom(aCommunityDraft({ url: typed })).url).toBe(kept);
});

test.each([
  ...['javascript:alert(1)', 'data:text/html,x', 'https://', 'tides', 'https://a b.example', 'file:///x.y'],
  ...[`https://tides.example/${'a'.repeat(2_000)}`],
])('the address %s is refused', (url) => {
  expect(() => communityFrom(aCommunityDraft({ url }))).toThrow(Refusal);
});

test.each([
  [{ name: ' ' }, /needs a name/u],
  [{ name: 'x'.repeat(201) }, /200 is the most/u],
  [{ topics: [' '] }, /at least one topic/u],
  [{ topics: Array.from({ length: 13 }, (_, at) => `t${at}`) }, /12 topics are the most/u],
  [{ language: 'not a language' }, /Write its code/u],
  [{ description: 'x'.repeat(401) }, /400 is the most/u],
])('%o is refused with a sentence', (more, sentence) => {
  expect(() => communityFrom(aCommunityDraft(more))).toThrow(sentence);
});
