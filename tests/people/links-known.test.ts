import { beforeEach, expect, test, vi } from 'vitest';
import { linksHosts, linksKnown } from '../../entrypoints/background/links-known.ts';
import { identityKey } from '../../utils/core/identity.ts';
import * as permissions from '../../utils/platform/permissions.ts';
import type { Sender } from '../../utils/platform/wire.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { setSetting } from '../../utils/store/settings.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aProfile, aStore } from '../store/a-store.ts';

const at = { store: undefined as Store | undefined, granted: true };
beforeEach(() => {
  vi.spyOn(opening, 'backgroundRecords').mockImplementation(async () => at.store as Store);
  vi.spyOn(permissions, 'hasHosts').mockImplementation(async () => at.granted);
});

const url = 'https://busy.example/';
const sender: Sender = { url, tabId: 1, own: false };
const KNOWN = identityKey(aProfile().identity);
const LINK = 'https://github.com/mirela-brandt';

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
      {
        url,
        links: [
          'https://github.com/nobody-known',
          LINK,
          'javascript:0',
          `https://www.google.com/url?q=${LINK}`,
        ],
      },
      sender,
    );
    expect(marks).toBe(true);
    expect(known.map(({ link, key }) => [link, key])).toEqual([
      [LINK, KNOWN],
      [`https://www.google.com/url?q=${LINK}`, KNOWN],
    ]);
    expect(known[0]?.state).toBe('known');
    expect(known[0]?.lines[0]).toBe(aProfile().name);
  },
);

test('a page that is not enabled is told nothing', async () => {
  await enabledOn('https://other.example/*');
  await expect(linksKnown({ url, links: [LINK] }, sender)).rejects.toThrow('not enabled here');
});

test('what the browser no longer grants is not enabled', async () => {
  await enabledOn('https://*/*');
  at.granted = false;
  await expect(linksKnown({ url, links: [LINK] }, sender)).rejects.toThrow('not enabled here');
});

test('a quiet site gets whom to count, but no mark and no words', async () => {
  await enabledOn('https://*/*');
  const page = 'https://www.linkedin.com/feed/';
  const { marks, known } = await linksKnown({ url: page, links: [LINK] }, { ...sender, url: page });
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
  const near = await linksHosts({ url, hosts: [...asked, 'github.com', 'l.facebook.com'] }, sender);
  expect(near.sort()).toEqual(['ada.example', 'github.com', 'l.facebook.com', 'www.ada.example']);
  await enabledOn('https://other.example/*');
  await expect(linksHosts({ url, hosts: asked }, sender)).rejects.toThrow('not enabled here');
});

test('a link to the person whose page it stands on is none to somebody else', async () => {
  await enabledOn('https://*/*');
  const own = { ...sender, url: LINK };
  expect((await linksKnown({ url: LINK, links: [`${LINK}?tab=stars`] }, own)).known).toEqual([]);
});
