import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERACTION_KINDS, SHIPPED_KINDS } from '../../utils/core/interaction-kinds.ts';
import { strength } from '../../utils/core/tie.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { finish } from '../../utils/store/follow-ups.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOW, promiseIn } from './a-store.ts';

describe('logging', () => {
  test('adds the person of the page and new names in one step, which one undo takes back', async () => {
    const store = await aStore();
    const draft = aDraft({
      newNames: ['Kofi Anane'],
      about: 'tides',
      topics: ['Oceanography', 'oceanography'],
    });
    const { result, change } = await logInteraction(store, draft, { profile: aProfile() }, NOW);
    expect(result).toMatchObject({ kind: 'met', at: NOW, about: 'tides', topics: ['Oceanography'] });
    const people = await store.db.getAll('people');
    expect(people.map((one) => one.name).sort()).toEqual(['Kofi Anane', 'Mirela Brandt']);
    expect(people.every((one) => one.tie.count === 1 && one.tie.lastAt === NOW)).toBe(true);
    await undo(store, change, NOW);
    expect(await store.db.count('people')).toBe(0);
    expect(await store.db.count('interactions')).toBe(0);
  });

  test('keeps an e-mail address that was said of somebody new, and changes nobody who is known', async () => {
    const store = await aStore();
    const { result: ada } = await savePerson(store, aProfile({ name: 'Ada Berg' }), NOW);
    const draft = aDraft({
      personIds: [ada.id],
      newNames: ['Kofi Anane', 'Ines'],
      newEmails: [
        { name: 'kofi anane', email: 'kofi@tide.example' },
        { name: 'Ada Berg', email: 'ada@weft.example' },
      ],
    });
    await logInteraction(store, draft, {}, NOW);
    const people = await store.db.getAll('people');
    const emails = people.map(({ name, emails: all }) => [name, all]).sort();
    expect(emails).toEqual([
      ['Ada Berg', undefined],
      ['Ines', undefined],
      ['Kofi Anane', ['kofi@tide.example']],
    ]);
  });

  test('with nobody is refused, and nothing is written', async () => {
    const store = await aStore();
    await expect(logInteraction(store, aDraft({ about: 'x' }), {}, NOW)).rejects.toThrow(/with whom/iu);
    expect(await store.db.count('changes')).toBe(0);
  });

  test.each([
    [{ when: 'yesterday-ish' }, /do not exist/u],
    [{ when: '1066-10-14T09:00' }, /before 1970/u],
    [{ followUpOn: '2026-02-31' }, /does not exist/u],
    [{ about: 'x'.repeat(20_001) }, /20,001 characters long; 20,000 is the most/u],
  ])('a bad entry %# gets a sentence', async (more, sentence) => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Kofi'], ...more });
    await expect(async () => logInteraction(store, draft, {}, NOW)).rejects.toThrow(sentence);
    expect(await store.db.count('people')).toBe(0);
  });
});

describe('follow-ups', () => {
  test('the earliest open one is next; done or deleted, the one after it is', async () => {
    const store = await aStore();
    const { result: mirela } = await savePerson(store, aProfile(), NOW);
    const promise = async (followUpOn: string) =>
      (await logInteraction(store, aDraft({ personIds: [mirela.id], followUpOn }), {}, NOW)).result.id;
    const late = await promise('2026-12-24');
    const early = await promise('2026-11-09');
    const next = async () => (await personView(store, mirela.id))?.person.next?.interactionId;
    expect(await next()).toBe(early);
    await finish(store, promiseIn(early), NOW);
    expect(await next()).toBe(late);
    await deleteInteraction(store, late, NOW);
    expect(await next()).toBeUndefined();
  });

  test('an edit keeps a promise that was kept, and changes the day of one that is open', async () => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Kofi'], followUpOn: '2026-11-09' });
    const { result } = await logInteraction(store, draft, {}, NOW);
    await finish(store, promiseIn(result.id), NOW);
    const { result: emptied } = await editInteraction(store, result.id, { ...draft, followUpOn: '' }, NOW);
    expect(emptied.followUp).toEqual({ on: '2026-11-09', doneAt: NOW });
    const { result: same } = await editInteraction(store, result.id, { ...draft, about: 'maps' }, NOW);
    expect(same.followUp).toEqual({ on: '2026-11-09', doneAt: NOW });
    const { result: moved } = await editInteraction(
      store,
      result.id,
      { ...draft, followUpOn: '2026-11-10' },
      NOW,
    );
    expect(moved.followUp).toEqual({ on: '2026-11-10' });
  });
});

test('the kept strength of a tie is the sum of its definition, after any log, edit and deletion', async () => {
  const entry = fc.record({
    kind: fc.constantFrom(...INTERACTION_KINDS),
    days: fc.integer({ min: 0, max: 900 }),
  });
  const local = (at: number) =>
    new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.nat(5), async (entries, gone) => {
      const store = await aStore();
      const { result: mirela } = await savePerson(store, aProfile(), NOW);
      const log = async ({ kind, days }: (typeof entries)[number]) =>
        (
          await logInteraction(
            store,
            aDraft({ personIds: [mirela.id], kind, when: local(NOW - days * DAY) }),
            {},
            NOW,
          )
        ).result.id;
      const ids: string[] = [];
      for (const one of entries) ids.push(await log(one));
      const dropped = gone % entries.length;
      await deleteInteraction(store, ids[dropped] ?? '', NOW);
      const left = entries.filter((_, i) => i !== dropped);
      const expected = left.reduce(
        (sum, { kind, days }) => sum + SHIPPED_KINDS[kind].weight * 2 ** (-days / 90),
        0,
      );
      const tie = (await personView(store, mirela.id))?.person.tie;
      expect(tie?.count).toBe(left.length);
      expect(tie && strength(tie, NOW)).toBeCloseTo(expected, 6);
    }),
    { numRuns: 25 },
  );
});

describe('duration and place', () => {
  test('are kept, changed, left by an edit that says nothing of them, and emptied', async () => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Kofi'], duration: '1:30', place: '  Café  Sol ' });
    const { result } = await logInteraction(store, draft, {}, NOW);
    expect(result).toMatchObject({ duration: 90, place: 'Café Sol' });
    const { result: left } = await editInteraction(store, result.id, aDraft({ about: 'maps' }), NOW);
    expect(left).toMatchObject({ duration: 90, place: 'Café Sol', about: 'maps' });
    const empty = aDraft({ duration: '', place: '' });
    const { result: emptied } = await editInteraction(store, result.id, empty, NOW);
    expect(emptied).not.toHaveProperty('duration');
    expect(emptied).not.toHaveProperty('place');
  });

  test.each([
    [{ duration: 'an hour' }, /How long it was cannot be told/u],
    [{ place: 'x'.repeat(401) }, /401 characters/u],
  ])('%j gets a sentence, and nothing is written', async (more, sentence) => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Kofi'], ...more });
    await expect(async () => logInteraction(store, draft, {}, NOW)).rejects.toThrow(sentence);
    expect(await store.db.count('changes')).toBe(0);
  });
});

test('several on one day, back-dated and in any order, are each kept, and the last is the latest', async () => {
  const store = await aStore();
  const { result: mirela } = await savePerson(store, aProfile(), NOW);
  const log = async (when: string) =>
    (await logInteraction(store, aDraft({ personIds: [mirela.id], when }), {}, NOW)).result;
  const [noon] = [
    await log('2026-10-30T12:00'),
    await log('2026-10-30T08:00'),
    await log('2026-10-29T23:59'),
  ];
  const tie = (await personView(store, mirela.id))?.person.tie;
  expect(tie).toMatchObject({ count: 3, lastAt: noon?.at, lastId: noon?.id });
});
