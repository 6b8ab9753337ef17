import { expect, test } from 'vitest';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { withTopicChange } from '../../utils/core/topic-change.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';
import { savePerson } from '../../utils/store/people.ts';
import { changeTopics, settings } from '../../utils/store/settings.ts';
import { topicCounts } from '../../utils/store/topic-counts.ts';
import { undo } from '../../utils/store/undo.ts';
import { aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

test('what was changed about topics is one change, undone exactly, and exported', async () => {
  const store = await aStore();
  await changeTopics(store, (all) => withTopicChange(all, { topic: 'rust', as: 'hidden' }), NOW);
  const before = (await settings(store)).topicChanges;
  const merge = { topic: 'k8s at work', as: 'merged', into: 'kubernetes' } as const;
  const { change } = await changeTopics(store, (all) => withTopicChange(all, merge), NOW + 1);
  expect((await settings(store)).topicChanges).toEqual([{ topic: 'rust', as: 'hidden' }, merge]);
  expect((await readEverything(store)).settings).toEqual([
    { key: 'topicChanges', value: [{ topic: 'rust', as: 'hidden' }, merge] },
  ]);
  await undo(store, change, NOW + 2);
  expect((await settings(store)).topicChanges).toEqual(before);
});

test('a change that is refused leaves everything as it was', async () => {
  const store = await aStore();
  const wrong = changeTopics(
    store,
    (all) => withTopicChange(all, { topic: 'a', as: 'merged', into: 'a' }),
    NOW,
  );
  await expect(wrong).rejects.toThrow('one topic already');
  expect((await settings(store)).topicChanges).toEqual([]);
});

test('people are counted once for each topic, own topics among them', async () => {
  const store = await aStore();
  const mirela = { site: 'github', handle: 'mirela-brandt' };
  await savePerson(store, aProfile({ identity: mirela, topics: ['K8s', 'kubernetes', 'Stamp club'] }), NOW);
  const other = { site: 'github', handle: 'otto-vane' };
  await savePerson(store, aProfile({ identity: other, name: 'Otto Vane', topics: ['Kubernetes'] }), NOW);
  const matcher = topicMatcher(TOPICS);
  expect(Object.fromEntries(await topicCounts(store, (word) => matcher.canonical(word)))).toEqual({
    kubernetes: 2,
    'stamp club': 1,
  });
});
