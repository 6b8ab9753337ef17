import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../utils/core/limits.ts';
import type { MenuPlace } from '../../utils/platform/menus.ts';
import { type Kept, noteBegun } from '../../utils/surfaces/note-begun.ts';

const PLACE: MenuPlace = {
  pageUrl: 'https://a.example/tides?q=1',
  title: '  Tide\ntables ',
  linkUrl: 'https://user:secret@b.example/x',
  linkText: 'The\u202e tables',
  selection: ' They turn\n twice\u2066 a day ',
};

const begun = (kept: Kept, place: MenuPlace = PLACE) => noteBegun(kept, place, 1_000);

test.each([
  ['note', { text: 'They turn twice a day' }],
  ['insight', { text: 'They turn twice a day', kind: 'insight' }],
  ['page', { text: 'Tide tables', kind: 'resource', link: 'https://a.example/tides?q=1' }],
  ['link', { text: 'The tables', kind: 'resource', link: 'https://b.example/x' }],
] as const)('what is begun with a %s', (kept, draft) => {
  expect(begun(kept)).toEqual({ id: expect.any(String), draft, url: 'https://a.example/tides?q=1' });
});

test('a link that is none of the web is not taken, nor is such a page', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://settings/',
    'file:///etc/passwd',
    '',
  ])
    expect(begun('link', { linkUrl: url, pageUrl: url })).toEqual({
      id: expect.any(String),
      draft: { text: '', kind: 'resource', link: '' },
    });
});

test('a selection that is longer than a note is cut, and it is said', () => {
  const note = begun('note', { selection: 'x'.repeat(LIMITS.text + 1) });
  expect(note.draft.text).toHaveLength(LIMITS.text);
  expect(note.isCut).toBe(true);
  expect(begun('note', { selection: 'x'.repeat(LIMITS.text) }).isCut).toBeUndefined();
});

test('one that is begun later stands later in order', () => {
  const ids = [9, 10, Date.now()].map((at) => noteBegun('note', PLACE, at).id);
  expect([...ids].sort()).toEqual(ids);
});

test('whatever a page says, the draft is bounded and has nothing that is not seen', () => {
  const text = fc.option(
    fc.string({ unit: 'binary', maxLength: 60 }).map((said) => said.repeat(20)),
    { nil: undefined },
  );
  const place = fc.record({ pageUrl: text, linkUrl: text, title: text, linkText: text, selection: text });
  const kept = fc.constantFrom<Kept>('note', 'insight', 'page', 'link');
  fc.assert(
    fc.property(kept, place, (what, given) => {
      const { draft } = begun(what, given as MenuPlace);
      expect(draft.text.length).toBeLessThanOrEqual(LIMITS.text);
      expect(draft.text).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      expect(draft.link ?? '').toMatch(/^(?:https?:\/\/\S+)?$/u);
    }),
  );
});
