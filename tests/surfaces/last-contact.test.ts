import { expect, it } from 'vitest';
import { logInteraction } from '../../utils/store/interactions.ts';
import { lastContact } from '../../utils/surfaces/last-contact.ts';
import { lineReader } from '../../utils/surfaces/understand-line.ts';
import { aDraft, aStore, NOW } from '../store/a-store.ts';

const PLACES = [{ id: 'kites', name: 'Kite Makers' }];

async function twoLogged() {
  const store = await aStore();
  const log = async (more: Parameters<typeof aDraft>[0], at: number) =>
    (await logInteraction(store, aDraft(more), {}, at)).result;
  const { personIds } = await log({ newNames: ['Ada Berg', 'bell hooks'] }, NOW);
  const [ada = '', bell = ''] = personIds;
  const entry = { kind: 'call', topics: ['type theory'], communityId: 'kites', about: 'this once' } as const;
  await log({ ...entry, personIds: [ada, bell], followUpOn: '2027-01-01', insights: ['x'] }, NOW + 1);
  await log({ newNames: ['Zed'], kind: 'email' }, NOW + 2);
  const again = (personId?: string) =>
    lastContact(
      store,
      personId,
      PLACES,
      lineReader(async () => store),
    );
  return { ada, bell, again, read: lineReader(async () => store) };
}

it('is the last one with somebody: kind, the others, topics, where; and nothing that was said once', async () => {
  const { ada, bell, again, read } = await twoLogged();
  const last = await again(ada);
  expect(last?.people).toEqual([{ id: bell, name: 'bell hooks' }]);
  const { entry } = await read(last?.line ?? '');
  expect(entry).toMatchObject({
    ...{ kind: 'call', topics: ['type theory'], community: 'Kite Makers', about: '' },
    people: [{ name: 'bell hooks', who: { state: 'known', id: bell } }],
  });
  expect(entry.followUp).toBeUndefined();
});

it('is the last one of all, where nobody is meant', async () => {
  const { again } = await twoLogged();
  expect((await again())?.line).toBe('email with Zed');
});

it('is none where there was none', async () => {
  const { again } = await twoLogged();
  expect(await again('nobody')).toBeUndefined();
  const store = await aStore();
  expect(
    await lastContact(
      store,
      undefined,
      [],
      lineReader(async () => store),
    ),
  ).toBeUndefined();
});

it('has both where two of one name were there: the line names them once', async () => {
  const store = await aStore();
  const log = (names: string[], personIds: string[] = []) =>
    logInteraction(store, aDraft({ newNames: names, personIds }), {}, NOW);
  const [one = ''] = (await log(['Sam Okoro'])).result.personIds;
  const [other = ''] = (await log(['Sam Okoro'])).result.personIds;
  await logInteraction(store, aDraft({ personIds: [one, other], when: '', kind: 'call' }), {}, NOW + 1);
  const last = await lastContact(
    store,
    undefined,
    [],
    lineReader(async () => store),
  );
  expect(last?.line).toBe('call with Sam Okoro');
  expect(last?.people.map(({ id }) => id).sort()).toEqual([one, other].sort());
});
