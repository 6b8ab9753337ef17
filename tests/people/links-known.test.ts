import { expect, test, vi } from 'vitest';
import { linksKnown } from '../../entrypoints/background/links-known.ts';
import { identityKey } from '../../utils/core/identity.ts';
import type { Sender } from '../../utils/platform/wire.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { setSetting } from '../../utils/store/settings.ts';
import { aProfile, aStore } from '../store/a-store.ts';

const at = vi.hoisted(() => ({ store: undefined as Store | undefined, granted: true }));
vi.mock('../../utils/surfaces/records.ts', () => ({ backgroundRecords: async () => at.store }));
vi.mock('../../utils/platform/permissions.ts', () => ({ hasHosts: async () => at.granted }));

const url = 'https://busy.example/';
const sender: Sender = { url, tabId: 1, own: false };
const KNOWN = identityKey(aProfile().identity);

async function enabledOn(pattern: string): Promise<void> {
  at.store = await aStore();
  at.granted = true;
  await savePerson(at.store, aProfile(), 1);
  await setSetting(at.store, { key: 'peoplePages', value: [pattern] }, 1);
}

test.each(['https://busy.example/*', 'https://*/*'])(
  'enabled on %s: the known are told, no other',
  async (on) => {
    await enabledOn(on);
    const { marks, known } = await linksKnown(
      { url, keys: ['github:nobody-known', KNOWN], hosts: [] },
      sender,
    );
    expect(marks).toBe(true);
    expect(known).toMatchObject([{ key: KNOWN, state: 'known' }]);
    expect(known[0]?.lines[0]).toBe(aProfile().name);
  },
);

test('a page that is not enabled is told nothing', async () => {
  await enabledOn('https://other.example/*');
  await expect(linksKnown({ url, keys: [KNOWN], hosts: [] }, sender)).rejects.toThrow('not enabled here');
});

test('what the browser no longer grants is not enabled', async () => {
  await enabledOn('https://*/*');
  at.granted = false;
  await expect(linksKnown({ url, keys: [KNOWN], hosts: [] }, sender)).rejects.toThrow('not enabled here');
});

test('a quiet site gets whom to count, but no mark and no words', async () => {
  await enabledOn('https://*/*');
  const page = 'https://www.linkedin.com/feed/';
  const { marks, known } = await linksKnown(
    { url: page, keys: [KNOWN], hosts: [] },
    { ...sender, url: page },
  );
  expect(marks).toBe(false);
  expect(known).toMatchObject([{ key: KNOWN, lines: [] }]);
});

test('of some hosts those are told at which somebody known has a site of their own', async () => {
  await enabledOn('https://*/*');
  if (!at.store) throw new Error('no store');
  await savePerson(at.store, aProfile({ identity: { site: 'web', handle: 'ada.example/about' } }), 1);
  const asked = [
    'ada.example',
    'www.ada.example',
    'ada.example.org',
    'da.example',
    'busy.example',
    'ada.exampl',
  ];
  const { hosts } = await linksKnown({ url, keys: [], hosts: asked }, sender);
  expect(hosts).toEqual(['ada.example', 'www.ada.example']);
});
