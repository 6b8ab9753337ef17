import { describe, expect, it } from 'vitest';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { allImports, undoableImports } from '../../../utils/store/imports/stage.ts';
import { cancelImport, takeBatch } from '../../../utils/store/imports/take-batch.ts';
import { keepApart } from '../../../utils/store/likenesses.ts';
import { editPerson, savePerson } from '../../../utils/store/people.ts';
import { aProfile, aStore, NOT_MET, NOW } from '../a-store.ts';
import { contact, facts, file, fileperson, planOf, staged, takeIn } from './a-file.ts';

const mirela = aProfile({ emails: ['mirela@brandt.example'], organisation: 'Weft Lab' });
const DRAFT = {
  ...{ name: 'New', pronouns: '', headline: '', organisation: '', location: '' },
  ...NOT_MET,
  tags: [],
};
const kinds = async (...given: Parameters<typeof planOf>) =>
  (await planOf(...given)).people.map(({ verdict }) => verdict.kind);

describe('whom a file means', () => {
  it('is somebody known whose page is in it, and nobody else', async () => {
    const store = await aStore();
    await savePerson(store, mirela, NOW);
    const people = [fileperson('a', {}, 'mirela-brandt'), fileperson('b', {}, 'somebody-else')];
    expect(await kinds(store, file(people))).toEqual(['known', 'new']);
  });

  it('is unclear by an e-mail address, or by name and organisation, and says why', async () => {
    const store = await aStore();
    await savePerson(store, mirela, NOW);
    const { people } = await planOf(
      store,
      file([
        fileperson('a', { emails: ['mirela@brandt.example'] }),
        fileperson('b', { name: 'MIRELA  BRANDT', organisation: 'Weft lab' }),
        fileperson('c', { name: 'Mirela Brandt' }),
      ]),
    );
    const likely = people.map(({ verdict }) =>
      verdict.kind === 'unclear' ? verdict.likely[0]?.reasons : [],
    );
    expect(likely).toEqual([['same e-mail'], ['same name and organisation'], []]);
  });

  it('is never somebody whom the user told apart from that page', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, mirela, NOW);
    await keepApart(store, 'github:other', result.id, NOW);
    const person = fileperson('a', { emails: ['mirela@brandt.example'] }, 'other');
    expect(await kinds(store, file([person]))).toEqual(['new']);
  });

  it('is nobody by an own site alone that somebody of another name has', async () => {
    const store = await aStore();
    const web = { identity: { site: 'web', handle: 'weft.example' }, url: 'https://weft.example/' };
    await savePerson(store, aProfile(web), NOW);
    const [other, same] = [fileperson('a'), fileperson('b', { name: 'Mirela Brandt' })];
    const people = [
      { ...other, pages: [web] },
      { ...same, pages: [web] },
    ];
    expect(await kinds(store, file(people))).toEqual(['new', 'known']);
  });

  it('is left out if the user asked to forget them, by page, name or an earlier file', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, mirela, NOW);
    await takeIn(store, file([fileperson('z')]));
    const [z] = (await facts(store)).people.filter(({ name }) => name === 'Person z');
    await forgetPerson(store, result.id, NOW);
    await forgetPerson(store, z?.id ?? '', NOW);
    const plan = await planOf(
      store,
      file([fileperson('a', {}, 'mirela-brandt'), fileperson('z'), fileperson('b')]),
    );
    expect(plan.people.map(({ person }) => person.mark)).toEqual(['test:b']);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringMatching(/forget/u)));
  });
});

describe('taking in', () => {
  it('fills in what is empty and leaves what is there', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, mirela, NOW);
    const more = { organisation: 'Other', location: 'Graz', emails: ['m@b.example'], tags: ['weaving'] };
    await takeIn(store, file([fileperson('a', more, 'mirela-brandt')]));
    expect(await store.db.get('people', result.id)).toMatchObject({
      organisation: 'Weft Lab',
      location: 'Graz',
      emails: ['mirela@brandt.example', 'm@b.example'],
      tags: ['weaving'],
    });
  });

  it('the same file twice changes nothing', async () => {
    const store = await aStore();
    const given = file(
      [
        { ...fileperson('a', {}, 'ada'), notes: [{ id: 'no:1', text: 'Met in Graz' }] },
        fileperson('b', { emails: ['b@b.example'] }),
      ],
      [contact('1', 'a', 'b'), contact('2', 'b')],
    );
    await takeIn(store, given);
    const before = await facts(store);
    expect(await takeIn(store, given)).toBeUndefined();
    expect(await facts(store)).toEqual(before);
  });

  it('counts contacts in the ties of everybody who was in them', async () => {
    const store = await aStore();
    await takeIn(
      store,
      file([fileperson('a'), fileperson('b')], [contact('1', 'a', 'b'), contact('2', 'b')]),
    );
    const ties = (await facts(store)).people.map(({ name, tie }) => [name, tie.count]).sort();
    expect(ties).toEqual([
      ['Person a', 1],
      ['Person b', 2],
    ]);
  });

  it('takes somebody for whom the user says, and leaves out whom they say', async () => {
    const store = await aStore();
    await savePerson(store, mirela, NOW);
    const emails = ['mirela@brandt.example'];
    const people = ['a', 'b', 'c'].map((mark) => fileperson(mark, { emails }));
    const contacts = [contact('1', 'c'), contact('2', 'a')];
    await takeIn(
      store,
      file(people, contacts),
      new Map([
        ['test:a', 'same'],
        ['test:b', 'new'],
        ['test:c', 'leave'],
      ]),
    );
    const all = await facts(store);
    expect(all.people.map(({ name }) => name).sort()).toEqual(['Mirela Brandt', 'Person b']);
    expect(all.interactions.map(({ id }) => id)).toEqual(['in:2']);
    // Said once, it holds for the next time.
    expect(await kinds(store, file(people))).toEqual(['known', 'known', 'unclear']);
  });

  it('adds to somebody who was saved after the file was read', async () => {
    const store = await aStore();
    const id = await staged(store, file([fileperson('a', { location: 'Graz' }, 'mirela-brandt')]));
    const { result } = await savePerson(store, mirela, NOW);
    await takeBatch(store, id ?? '', NOW);
    expect((await facts(store)).people).toMatchObject([{ id: result.id, location: 'Graz' }]);
  });

  it('leaves out who was forgotten after the file was read', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, mirela, NOW);
    const id = await staged(store, file([fileperson('a', { location: 'Graz' }, 'mirela-brandt')]));
    await forgetPerson(store, result.id, NOW);
    await takeBatch(store, id ?? '', NOW);
    expect((await facts(store)).people).toEqual([]);
  });

  it('goes on batch by batch, and stops where it is cancelled', async () => {
    const store = await aStore();
    const people = Array.from({ length: 600 }, (_, i) => fileperson(String(i)));
    const id = (await staged(store, file(people))) ?? '';
    expect(await takeBatch(store, id, NOW)).toMatchObject({
      state: 'running',
      done: 1,
      batches: 3,
      added: 250,
    });
    await cancelImport(store, id, NOW);
    expect(await takeBatch(store, id, NOW)).toBeUndefined();
    expect(await store.db.count('people')).toBe(250);
    expect(await allImports(store)).toMatchObject([{ state: 'cancelled', added: 250 }]);
    expect(await store.db.getAllKeys('batches')).toEqual([`${id}/changes`]);
    expect(await undoableImports(store)).toEqual(new Set([id]));
  });

  it('ends an import of which nothing waits, as one out of another database', async () => {
    const store = await aStore();
    const id = (await staged(store, file([fileperson('a')]))) ?? '';
    await store.db.clear('batches');
    expect(await takeBatch(store, id, NOW)).toMatchObject({ state: 'cancelled' });
    expect(await undoableImports(store)).toEqual(new Set());
  });

  it('says how people were met where nothing else is said of it, and else in a note; the same file brings nothing again', async () => {
    const store = await aStore();
    const met = { how: 'Connected on LinkedIn', on: '2024-03-12' };
    const said = { id: 'note:1', text: 'Connected on LinkedIn on 2024-03-12.', met };
    const given = file([
      { ...fileperson('a'), notes: [said] },
      { ...fileperson('b', {}, 'weaver'), notes: [{ ...said, id: 'note:2' }] },
    ]);
    const { result } = await savePerson(
      store,
      aProfile({ identity: { site: 'github', handle: 'weaver' } }),
      NOW,
    );
    await editPerson(store, result.id, { ...DRAFT, metHow: 'At the harbour' }, NOW);
    expect((await planOf(store, given)).notes).toBe(1);
    await takeIn(store, given);
    const { people, notes } = await facts(store);
    expect(people.map((one) => one.met?.how).toSorted()).toEqual(['At the harbour', 'Connected on LinkedIn']);
    expect(notes).toMatchObject([{ id: 'note:2', personId: result.id }]);
    expect(await staged(store, given)).toBeUndefined();
  });

  it('knows people by their pages at once, whatever they are called by then', async () => {
    const store = await aStore();
    await takeIn(store, file([fileperson('a', {}, 'weaver99')]));
    const [{ id } = { id: '' }] = (await facts(store)).people;
    await editPerson(store, id, DRAFT, NOW);
    expect(await kinds(store, file([fileperson('b', {}, 'weaver99')]))).toEqual(['known']);
  });
});
