import { expect, it } from 'vitest';
import type { FilePerson } from '../../../utils/core/imports/arrived.ts';
import { settled } from '../../../utils/core/imports/settled.ts';

const CONNECTED = { how: 'Connected on LinkedIn', on: '2024-03-12' };
const connected = { id: 'note:1', text: 'Connected on LinkedIn on 2024-03-12.', met: CONNECTED };
const other = { id: 'note:2', text: 'Likes tides.' };

const who = (notes: FilePerson['notes']): FilePerson => ({
  at: { line: 1 },
  mark: 'linkedin:a',
  fields: { name: 'Ada Marlow', tags: [], topics: [] },
  pages: [],
  notes,
});

it('how somebody was met is kept with them where nothing is said of it, and other notes stay', () => {
  const { fields, notes } = settled(who([connected, other]), undefined);
  expect(fields.met).toEqual(CONNECTED);
  expect(notes).toEqual([other]);
});

it('what the user wrote of it stays, and the file’s is a note', () => {
  const { fields, notes } = settled(who([connected]), { how: 'At the harbour' });
  expect(fields).not.toHaveProperty('met');
  expect(notes).toEqual([connected]);
});

it('the same a second time is nothing new', () => {
  const { notes } = settled(who([connected]), CONNECTED);
  expect(notes).toEqual([]);
  const twice = { ...connected, id: 'note:3', met: { ...CONNECTED, on: '2024-03-13' } };
  expect(settled(who([connected, twice]), undefined).notes).toEqual([twice]);
});

it('somebody of whom nothing of the kind is said stays the same', () => {
  const person = who([other]);
  expect(settled(person, undefined)).toBe(person);
});
