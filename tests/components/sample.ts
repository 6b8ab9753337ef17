import type { Profile } from '../../utils/core/profile.ts';
import type { PersonView } from '../../utils/core/views.ts';

const DAY = 86_400_000;

/** All samples are of this moment. */
export const NOW = new Date('2026-11-24T12:00').getTime();
export const TODAY = '2026-11-24';

const at = (days: number) => ({ createdAt: NOW - days * DAY, updatedAt: NOW - days * DAY });

export const PROFILE: Profile = {
  identity: { site: 'github', handle: 'ada' },
  url: 'https://github.com/ada',
  name: 'Ada Lovelace',
  bio: 'I write about engines that weave algebraical patterns.',
  links: [
    {
      url: 'https://orcid.org/0000-0002-1825-0097',
      me: true,
      identity: { site: 'orcid', handle: '0000-0002-1825-0097' },
    },
    { url: 'https://ada.example/', me: false },
  ],
  sources: { name: { from: 'page', sure: 'high' } },
  topics: ['mathematics'],
  confidence: 'high',
};

export const ADA_VIEW: PersonView = {
  person: {
    id: 'p1',
    name: 'Ada Lovelace',
    tags: ['mathematics', 'compilers'],
    topics: [],
    tie: { sum: 1, count: 1, lastAt: NOW - 3 * DAY, lastId: 'i1' },
    next: { on: '2026-12-01', interactionId: 'i1' },
    ...at(100),
  },
  identities: [
    {
      key: 'github:ada',
      site: 'github',
      handle: 'ada',
      personId: 'p1',
      url: 'https://github.com/ada',
      addedAt: NOW,
    },
    {
      key: 'mastodon:ada@hachyderm.io',
      site: 'mastodon',
      handle: 'ada@hachyderm.io',
      personId: 'p1',
      url: 'https://hachyderm.io/@ada',
      addedAt: NOW,
    },
  ],
  notes: [{ id: 'n1', personId: 'p1', text: 'Prefers mail.', ...at(4) }],
  interactions: [
    {
      id: 'i1',
      personIds: ['p1'],
      kind: 'call',
      at: NOW - 3 * DAY,
      about: 'How to note programs',
      topics: ['notation'],
      ...at(3),
    },
  ],
  memberships: [{ id: 'p1~c1', who: 'p1', communityId: 'c1', createdAt: NOW }],
};
