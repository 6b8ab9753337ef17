import { expect, it } from 'vitest';
import type { Network, NetworkPerson } from '../../../utils/core/network.ts';
import { latestFirst } from '../../../utils/core/reach/latest-first.ts';
import type { Evidence } from '../../../utils/core/suggestion.ts';
import { NOW } from '../suggest/planted.ts';

const person = (id: string): NetworkPerson => ({
  ...{ id, name: id, text: '', strength: 0, topics: new Map(), memberships: [] },
});
const talk = (id: string, personId: string, days: number) => ({
  ...{ id, personIds: [personId], kind: 'met' as const, at: NOW - days * 86_400_000, about: '', topics: [] },
  ...{ createdAt: 0, updatedAt: 0 },
});

it('entries stand the latest first, also those with somebody whom the reason does not name', () => {
  const network: Network = {
    ...{ now: NOW, me: { memberships: [], goals: [] }, people: [person('ada'), person('bo')] },
    interactions: [talk('i1', 'ada', 9), talk('i2', 'bo', 1), talk('i3', 'ada', 5)],
    notes: [{ id: 'n1', personId: 'bo', text: '', createdAt: NOW - 3 * 86_400_000, updatedAt: 0 }],
  };
  const match: Evidence = {
    ...{ kind: 'match', topic: 'rust', mentorId: 'ada', learnerId: 'me' },
    ...{ interactionIds: ['i1', 'gone', 'i2', 'i3'], noteIds: ['n1'] },
  };
  const [sorted] = [match].map(latestFirst(network, [match]));
  expect(sorted).toEqual({ ...match, interactionIds: ['i2', 'i3', 'i1', 'gone'] });
});
