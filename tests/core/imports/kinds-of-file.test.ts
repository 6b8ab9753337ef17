import { expect, test } from 'vitest';
import { isCovered, withKindsOfFile } from '../../../utils/core/imports/kinds-of-file.ts';
import {
  type KindChanges,
  MOST_EVER,
  MOST_OWN_KINDS,
  type OwnKind,
} from '../../../utils/core/kind-changes.ts';
import { kindsWith } from '../../../utils/core/kinds.ts';

const kind = (id: string, name = id): OwnKind => ({ id: `own-${id}`, name, weight: 1, side: 'depth' });
const here = (...own: OwnKind[]): KindChanges => ({ changed: [], own });

test('kinds that are here stay as they are, and nothing changes where there are no others', () => {
  const mine = here(kind('a', 'coffee'));
  expect(withKindsOfFile(mine, [kind('a', 'tea')])).toBe(mine);
});

test('one that is called like one that is offered counts as that, also one that ships', () => {
  const all = withKindsOfFile(here(kind('a', 'coffee')), [kind('b', 'Coffee'), kind('c', 'E-mail')]);
  const { of, nameOf } = kindsWith(all);
  expect([of('own-b').id, of('own-c').id, nameOf('own-c')]).toEqual(['own-a', 'email', 'e-mail']);
});

test('one for which there is no room keeps its name and is not offered; beyond all that can be kept, none is', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => kind(`${at}`));
  const all = kindsWith(withKindsOfFile(here(...many(MOST_OWN_KINDS)), [kind('more')]));
  expect(all.nameOf('own-more')).toBe('more');
  expect(all.all.map(({ id }) => id)).not.toContain('own-more');
  expect(withKindsOfFile(here(), many(MOST_EVER + 5)).own).toHaveLength(MOST_EVER);
});

test('one that was taken away where the file is from is not offered here', () => {
  const all = kindsWith(withKindsOfFile(here(), [{ ...kind('a', 'tea'), gone: 'kept' }]));
  expect([all.nameOf('own-a'), all.all.some(({ id }) => id === 'own-a')]).toEqual(['tea', false]);
});

test('a file that says the same of fewer kinds says nothing more', () => {
  const mine = here(kind('a'), kind('b'));
  expect(isCovered(mine, here(kind('b')))).toBe(true);
  expect(isCovered(mine, here(kind('b', 'another name')))).toBe(false);
  expect(isCovered(mine, { changed: [{ id: 'met', weight: 3 }], own: [] })).toBe(false);
});
