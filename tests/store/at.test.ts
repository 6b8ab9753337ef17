import { describe, expect, test } from 'vitest';
import type { AtDraft } from '../../utils/core/at.ts';
import { dayOf } from '../../utils/core/day.ts';
import type { InteractionDraft } from '../../utils/core/views.ts';
import { beAt, leaveEvent, whereIs } from '../../utils/store/at.ts';
import { addCommunity } from '../../utils/store/communities.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { editMet } from '../../utils/store/met.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOT_MET, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const TODAY = dayOf(NOW);
const there = (more: Partial<AtDraft> = {}): AtDraft => ({
  ...{ event: ' PyCon  2026 ', until: dayOf(NOW + 2 * DAY), place: '', communityId: '' },
  ...more,
});

async function atPyCon(more: Partial<AtDraft> = {}): Promise<Store> {
  const store = await aStore();
  await beAt(store, there(more), NOW);
  return store;
}

const log = (store: Store, more: Partial<InteractionDraft>, now = NOW, context = {}) =>
  logInteraction(store, aDraft(more), context, now);

async function metOf(store: Store, id = '') {
  return (await store.db.get('people', id))?.met;
}

describe('as long as the user is somewhere', () => {
  test('whoever is logged was there: the event is that of the contact, and who is new was met there', async () => {
    const store = await atPyCon({ place: 'Hall 3' });
    const { result } = await log(store, { newNames: ['Kofi'] }, NOW, { profile: aProfile() });
    expect(result).toMatchObject({ event: 'PyCon 2026', place: 'Hall 3' });
    expect(result.personIds).toHaveLength(2);
    for (const id of result.personIds)
      expect(await metOf(store, id)).toEqual({ how: 'PyCon 2026', on: TODAY });
  });

  test('of whom it is said how they were met, and who was known before, that stays', async () => {
    const store = await aStore();
    const { result: old } = await log(store, { newNames: ['Ada'] }, NOW - 3 * DAY);
    const { result: mirela } = await savePerson(store, aProfile(), NOW);
    await editMet(store, mirela.id, { ...NOT_MET, metHow: 'A walk' }, NOW);
    await beAt(store, there(), NOW);
    const [ada = ''] = old.personIds;
    const { result } = await log(store, { personIds: [ada, mirela.id] });
    expect(result.event).toBe('PyCon 2026');
    expect(await metOf(store, ada)).toBeUndefined();
    expect(await metOf(store, mirela.id)).toEqual({ how: 'A walk' });
  });

  test('one undo takes all of it back', async () => {
    const store = await atPyCon();
    const { result: mirela } = await savePerson(store, aProfile(), NOW);
    const before = await readEverything(store);
    const { change } = await log(store, { personIds: [mirela.id], newNames: ['Kofi'] });
    await undo(store, change, NOW);
    expect(await readEverything(store)).toEqual(before);
  });

  test('what a contact says itself stays, and so does one of a day before', async () => {
    const store = await atPyCon({ place: 'Hall 3' });
    expect((await log(store, { newNames: ['A'], place: 'Café' })).result).toMatchObject({
      ...{ event: 'PyCon 2026', place: 'Café' },
    });
    for (const more of [{ event: '' }, { when: `${dayOf(NOW - DAY)}T12:00` }]) {
      const { result } = await log(store, { newNames: ['B'], ...more });
      expect(result).not.toHaveProperty('event');
      expect(await metOf(store, result.personIds[0])).toBeUndefined();
    }
  });

  test('the community of the event is that of the contact', async () => {
    const store = await aStore();
    const draft = { name: 'Pythons', topics: ['python'], form: 'cohort-based-practice-network' as const };
    const empty = { url: '', description: '', cadence: '', membership: '', region: '', language: '' };
    const { result: own } = await addCommunity(store, { ...empty, ...draft }, false, NOW);
    await beAt(store, there({ communityId: own.id }), NOW);
    expect((await log(store, { newNames: ['A'] })).result.communityId).toBe(own.id);
  });

  test('an edit takes the event away, or leaves it', async () => {
    const store = await atPyCon();
    const { result } = await log(store, { newNames: ['A'] });
    expect((await editInteraction(store, result.id, aDraft({ about: 'x' }), NOW)).result.event).toBe(
      'PyCon 2026',
    );
    const { result: gone } = await editInteraction(store, result.id, aDraft({ event: '' }), NOW);
    expect(gone).not.toHaveProperty('event');
  });
});

test('it ends by itself after its last day, and before if the user says so, which can be undone', async () => {
  const store = await atPyCon();
  const last = new Date(NOW + 2 * DAY).setHours(23, 59);
  expect((await whereIs(store, last))?.event).toBe('PyCon 2026');
  expect((await log(store, { newNames: ['A'] }, last)).result.event).toBe('PyCon 2026');
  const after = last + 60_000;
  expect(await whereIs(store, after)).toBeUndefined();
  expect((await log(store, { newNames: ['B'] }, after)).result).not.toHaveProperty('event');
  const { change } = await leaveEvent(store, NOW);
  expect(await whereIs(store, NOW)).toBeUndefined();
  await undo(store, change, NOW);
  expect((await whereIs(store, NOW))?.event).toBe('PyCon 2026');
});

test.each([
  [{ event: '  ' }, /Say where you are/u],
  [{ until: dayOf(NOW - DAY) }, /has gone by/u],
  [{ until: '2026-02-31' }, /does not exist/u],
  [{ event: 'x'.repeat(401) }, /401 characters/u],
])('%j gets a sentence', async (more, sentence) => {
  const store = await aStore();
  await expect(beAt(store, there(more), NOW)).rejects.toThrow(sentence);
  expect(await store.db.count('settings')).toBe(0);
});
