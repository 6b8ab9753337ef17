import { describe, expect, it } from 'vitest';
import { id } from '../../../utils/core/shapes.ts';
import { introduceId, reconnectId, widenId } from '../../../utils/core/suggestion-id.ts';

const uuids = ['0197a3b2-7c1d-7e55-9a10-aaaaaaaaaaaa', '0197a3b2-7c1d-7e55-9a10-bbbbbbbbbbbb'];
const fits = (one: string) => id.safeParse(one).success;

describe('the ids of suggestions of reach', () => {
  it('fit into a review, whatever they name', () => {
    expect(fits(reconnectId('p'.repeat(100), 8.64e15))).toBe(true);
    expect(fits(introduceId(['p'.repeat(100), 'q'.repeat(100)]))).toBe(true);
    for (const topic of ['c++', 'люди (и) право!', '養蜂'.repeat(40), "bee's \u202e*"])
      expect(fits(widenId(topic)), topic).toBe(true);
  });

  it('name whom they are of, so that a review is found when somebody is forgotten', () => {
    for (const one of uuids) {
      expect(reconnectId(one, 1)).toContain(one);
      expect(introduceId(uuids)).toContain(one);
    }
  });

  it('tell proposals apart, and not by the order of the people', () => {
    expect(introduceId(uuids.toReversed())).toBe(introduceId(uuids));
    expect(widenId('c')).not.toBe(widenId('c++'));
    expect(widenId('養蜂')).not.toBe(widenId('法律'));
  });
});
