import { describe, expect, it, test } from 'vitest';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { editInteraction, logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople } from '../../utils/store/join-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { writtenAbout } from '../../utils/store/search/texts.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';

const ALL = aDraft({
  about: 'compilers',
  topics: ['rust'],
  insights: ['passes are just functions', ' '],
  links: ['https://llvm.example/passes'],
  gave: ['a book'],
  got: ['an introduction ', ''],
  followUpOn: '2026-11-20',
  followUpWhat: 'send the slides',
});

async function twoPeople(store: Store): Promise<[string, string]> {
  const { result } = await logInteraction(store, aDraft({ newNames: ['Ada', 'Grace'] }), {}, NOW);
  const [one = '', other = ''] = result.personIds;
  return [one, other];
}

const notesOf = async (store: Store) =>
  (await store.db.getAll('notes')).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a contact is kept with all that came of it', () => {
  test('in one step, which one undo takes back', async () => {
    const store = await aStore();
    const draft = { ...ALL, newNames: ['Ada'] };
    const { result, change } = await logInteraction(store, draft, { url: 'https://a.example/' }, NOW);
    expect(result).toMatchObject({ gave: ['a book'], got: ['an introduction'] });
    expect(result.followUp).toEqual({ on: '2026-11-20', what: 'send the slides' });
    const [personId] = result.personIds;
    const [person] = await store.db.getAll('people');
    expect(person?.next).toEqual({ on: '2026-11-20', what: 'send the slides', interactionId: result.id });
    const same = { personId, topics: ['rust'], interactionId: result.id, url: 'https://a.example/' };
    const notes = await notesOf(store);
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual(
      expect.objectContaining({ ...same, kind: 'insight', text: 'passes are just functions' }),
    );
    expect(notes).toContainEqual(
      expect.objectContaining({ ...same, kind: 'resource', link: 'https://llvm.example/passes' }),
    );
    expect(notes.some((one) => 'fromSeveral' in one)).toBe(false);
    await undo(store, change, NOW);
    for (const name of ['notes', 'interactions', 'people', 'texts'] as const)
      expect(await store.db.count(name)).toBe(0);
  });

  test('with each of several people, and it is kept that it is not said who told it', async () => {
    const store = await aStore();
    const personIds = await twoPeople(store);
    const { result } = await logInteraction(store, { ...ALL, links: [], personIds }, {}, NOW);
    const notes = await notesOf(store);
    expect(notes.map(({ personId }) => personId).sort()).toEqual([...personIds].sort());
    for (const one of notes) expect(one).toMatchObject({ interactionId: result.id, fromSeveral: true });
  });

  test.each([
    [{ insights: ['x'.repeat(20_001)] }, /The note is 20,001 characters long/u],
    [{ insights: Array.from({ length: 21 }, (_, i) => `${i}`) }, /20 insights and 40 links are the most/u],
    [{ links: ['not a page'] }, /no address of a web page/u],
    [{ gave: ['x'.repeat(401)] }, /What you gave is 401 characters long/u],
    [{ got: Array.from({ length: 21 }, (_, i) => `${i}`) }, /20 things are the most/u],
    [{ followUpOn: '2026-11-20', followUpWhat: 'x'.repeat(401) }, /What the follow-up is about is 401/u],
  ])('or not at all: %#', async (more, sentence) => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Ada'], ...more });
    await expect(async () => logInteraction(store, draft, {}, NOW)).rejects.toThrow(sentence);
    expect(await store.db.count('changes')).toBe(0);
  });

  test('and is found by what was given', async () => {
    const store = await aStore();
    const { result } = await logInteraction(store, { ...ALL, newNames: ['Ada'] }, {}, NOW);
    expect([...(await writtenAbout(store, 'book', true)).keys()]).toEqual(result.personIds);
    expect([...(await writtenAbout(store, 'slides', true)).keys()]).toEqual(result.personIds);
  });
});

describe('an edit', () => {
  const logged = async (store: Store) =>
    (await logInteraction(store, { ...ALL, newNames: ['Ada'] }, {}, NOW)).result;
  const plain = aDraft({ about: 'looms', followUpOn: '2026-11-20' });

  it('leaves what it says nothing about', async () => {
    const store = await aStore();
    const before = await logged(store);
    const { result } = await editInteraction(store, before.id, plain, NOW + 1);
    const { gave, got, followUp } = before;
    expect(result).toMatchObject({ about: 'looms', gave, got, followUp });
    const later = { ...plain, followUpOn: '2026-12-01' };
    const { result: moved } = await editInteraction(store, before.id, later, NOW + 2);
    expect(moved.followUp).toEqual({ on: '2026-12-01', what: 'send the slides' });
  });

  it('changes and empties what it says', async () => {
    const store = await aStore();
    const before = await logged(store);
    const draft = { ...plain, gave: [], got: ['tea'], followUpWhat: 'call' };
    const { result } = await editInteraction(store, before.id, draft, NOW + 1);
    expect(result).not.toHaveProperty('gave');
    expect(result).toMatchObject({ got: ['tea'], followUp: { on: '2026-11-20', what: 'call' } });
    const emptied = { ...draft, followUpWhat: '' };
    expect((await editInteraction(store, before.id, emptied, NOW + 2)).result.followUp).toEqual({
      on: '2026-11-20',
    });
  });
});

describe('what came of a contact', () => {
  it('is deleted with it, and comes back with it', async () => {
    const store = await aStore();
    const personIds = await twoPeople(store);
    const { result } = await logInteraction(store, { ...ALL, personIds }, {}, NOW);
    const before = await notesOf(store);
    await deleteInteraction(store, result.id, NOW + 1);
    expect(await notesOf(store)).toEqual([]);
    const [trashed] = await trashList(store, 1);
    await bringBack(store, trashed?.id ?? '', NOW + 2);
    expect(await notesOf(store)).toEqual(before);
    expect(await store.db.get('interactions', result.id)).toEqual(result);
  });

  it('stays with the others when somebody is forgotten', async () => {
    const store = await aStore();
    const [ada, grace] = await twoPeople(store);
    await logInteraction(store, { ...ALL, links: [], personIds: [ada, grace] }, {}, NOW);
    await forgetPerson(store, ada, NOW + 1);
    const [left, ...more] = await notesOf(store);
    expect(more).toEqual([]);
    // Grace was not alone: it is not hers by that.
    expect(left).toMatchObject({ personId: grace, fromSeveral: true });
  });

  it('goes with those who are joined', async () => {
    const store = await aStore();
    const { result: one } = await savePerson(store, aProfile(), NOW);
    const { result } = await logInteraction(store, { ...ALL, newNames: ['Ada Lovelace'] }, {}, NOW);
    const [goneId = ''] = result.personIds;
    await joinPeople(store, { keptId: one.id, goneId }, NOW + 1);
    const notes = await notesOf(store);
    expect(notes.map(({ personId, interactionId }) => [personId, interactionId])).toEqual([
      [one.id, result.id],
      [one.id, result.id],
    ]);
  });
});
