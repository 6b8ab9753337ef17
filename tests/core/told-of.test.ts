import { describe, expect, test } from 'vitest';
import { toldOf } from '../../utils/core/told-of.ts';
import { entryWithout } from '../../utils/core/without-person.ts';

const ADA = { id: 'ada', name: 'Ada', organisation: 'Looms', emails: ['Ada@l.example'], marks: ['x:1'] };
const PAGE = { key: 'github/ada', personId: 'ada', url: 'https://github.com/ada' };
const told = (list: string, entry: unknown) => toldOf(list, JSON.stringify(entry));

describe('an entry of a copy', () => {
  test('of a person says all that may name them', () => {
    expect(told('people', ADA)).toEqual([
      {
        id: 'ada',
        name: 'Ada',
        naming: ['id:ada', 'email:ada@l.example', 'mark:x:1', 'name:ada|looms'],
      },
    ]);
  });

  test('of a page, of a join, of what was deleted says who they are', () => {
    expect(told('identities', PAGE)).toEqual([{ id: 'ada', key: 'github/ada', naming: ['page:github/ada'] }]);
    expect(told('joins', { keptId: 'x', gone: ADA }).map(({ id }) => id)).toEqual(['ada']);
    const trash = {
      people: [{ ...ADA, id: 'b' }],
      identities: [PAGE],
      joins: [{ gone: { ...ADA, id: 'c' } }],
    };
    expect(told('trash', trash).map(({ id }) => id)).toEqual(['b', 'ada', 'c']);
  });

  test.each([
    ['people', { id: 'ada' }],
    ['people', { id: 'ada', name: '' }],
    ['people', null],
    ['identities', { key: '', personId: 'ada' }],
    ['joins', { gone: 7 }],
    ['trash', 'text'],
    ['trash', { people: 'x', identities: [null], joins: {} }],
    ['notes', { personId: 'ada' }],
    ['__proto__', ADA],
  ])('says nothing where it is about nobody: %s %j', (list, entry) => {
    expect(told(list, entry)).toEqual([]);
  });
});

describe('an entry without somebody', () => {
  const who = [{ id: 'ada', name: 'Ada', keys: new Set(['github/ada']) }];
  const without = (list: string, entry: object) => entryWithout(list, JSON.stringify(entry), who);

  test('is gone where it was theirs', () => {
    expect(without('people', ADA)).toBeUndefined();
    expect(without('identities', PAGE)).toBeUndefined();
    expect(without('notes', { id: 'n', personId: 'ada', text: 'x' })).toBeUndefined();
  });

  test('is the others’ where they were among them, and untouched where they were not', () => {
    const shared = { id: 'i', personIds: ['ada', 'okan'], about: 'x' };
    expect(without('interactions', shared)).toBe(JSON.stringify({ ...shared, personIds: ['okan'] }));
    const spaced = '{ "id": "n", "personId": "okan" }';
    expect(entryWithout('notes', spaced, who)).toBe(spaced);
  });
});
