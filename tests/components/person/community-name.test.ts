import { expect, it } from 'vitest';
import { communityName, placeOf } from '../../../components/person/community-name.ts';

const ALL = [{ id: 'own:1', name: 'Tide Table Circle' }];

it('says what a community is called, that one was deleted, and nothing wrong before they are loaded', () => {
  expect(communityName('own:1', ALL)).toBe('Tide Table Circle');
  expect(communityName('own:2', ALL)).toBe('A community that was deleted');
  expect(communityName('own:1', [])).toBe('…');
  expect(communityName('write-the-docs', ALL)).toBe('write-the-docs');
  expect(placeOf({ communityId: 'own:1' }, ALL)).toBe('Tide Table Circle');
  expect([placeOf({ communityId: 'own:1' }, []), placeOf({}, ALL)]).toEqual([undefined, undefined]);
});
