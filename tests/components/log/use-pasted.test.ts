import { expect, test } from 'vitest';
import { draftFrom, stateFrom } from '../../../components/log/draft.ts';
import { asPasted, others, withPasted } from '../../../components/log/use-pasted.ts';
import type { PastedEntry } from '../../../utils/core/views.ts';

const ADA = { id: 'p1', name: 'Ada' };
const ENTRY: PastedEntry = {
  ...{ as: 'e-mail', kind: 'email', when: '2026-05-12T15:04', about: 'Ropes' },
  people: [ADA, { name: 'Grace', email: 'grace@tide.example' }],
};
const TAKEN = { text: 'From: Ada\nSubject: Ropes', entry: ENTRY };
const EMPTY = stateFrom({}, [], ['met', 'email']);

test('a pasted text fills what the user did not set, and adds to the rest', () => {
  expect(withPasted(EMPTY, EMPTY, TAKEN)).toMatchObject({
    ...{ kind: 'email', when: '2026-05-12T15:04', about: 'Ropes' },
    chosen: [ADA, { name: 'Grace', isNew: true }],
  });
  const set = { ...EMPTY, kind: 'call', when: '2026-05-01T10:00', about: 'Knots', chosen: [ADA] } as const;
  expect(withPasted(set, EMPTY, TAKEN)).toMatchObject({
    ...{ kind: 'call', when: '2026-05-01T10:00', about: 'Knots\nRopes' },
    chosen: [ADA, { name: 'Grace' }],
  });
});

test('as plain text it is what it was, with what was set before and since', () => {
  const before = { ...EMPTY, about: 'Knots', chosen: [ADA] };
  const filled = withPasted(before, EMPTY, TAKEN);
  const text = `Knots\n${TAKEN.text}`;
  expect(asPasted(filled, before, TAKEN)).toEqual({ ...before, about: text });
  const since = { ...filled, about: 'all anew', topics: ['rope'], kind: 'call' } as const;
  expect(asPasted(since, before, TAKEN)).toMatchObject({
    ...{ about: `all anew\n${TAKEN.text}`, topics: ['rope'], kind: 'call', chosen: [ADA] },
  });
});

test('an address that is said of somebody new is in the draft, and in the form that is begun with it again', () => {
  const draft = draftFrom(withPasted(EMPTY, EMPTY, TAKEN));
  const newEmails = [{ name: 'Grace', email: 'grace@tide.example' }];
  expect(draft).toMatchObject({ personIds: ['p1'], newNames: ['Grace'], newEmails });
  expect(draftFrom(stateFrom(draft, [ADA], ['met', 'email']))).toEqual(draft);
  const typed = { ...EMPTY, chosen: [{ id: 'new:Grace', name: 'Grace', isNew: true as const }] };
  expect(draftFrom(withPasted(typed, EMPTY, TAKEN))).toMatchObject({ newNames: ['Grace'], newEmails });
  expect(draftFrom(asPasted(withPasted(EMPTY, EMPTY, TAKEN), EMPTY, TAKEN))).not.toHaveProperty('newEmails');
});

test('the person of the page is in it already: their address stays in the text', () => {
  expect(others(ENTRY, { profileName: 'Grace Kim' })).toMatchObject({
    people: [ADA],
    about: 'Ropes\nGrace <grace@tide.example>',
  });
  expect(others(ENTRY, { profileId: 'p1' })).toMatchObject({ people: [{ name: 'Grace' }], about: 'Ropes' });
});
