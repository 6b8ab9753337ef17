import { expect, it } from 'vitest';
import { answer } from './circles-case.ts';

const contact = (id: string, more: object = {}) => ({ id, bio: null, communities: [], ...more });
const ask = (contacts: unknown, communities: unknown = []) =>
  answer(JSON.stringify({ contacts, communities }));
const circlesIn = (said: ReturnType<typeof answer>) => ('circles' in said ? said.circles : []);

/** Two crowds who are together in one thing each, and do and say nothing in common. */
const CROWDS = [
  ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) =>
    contact(id, { bio: 'bees and honey in winter', communities: ['apiary'], org: 'Hives' }),
  ),
  ...['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((id) =>
    contact(id, { bio: 'knots and ropes at sea', communities: ['ropes'], org: 'Docks' }),
  ),
];
const PLACES = [{ id: 'apiary', topics: ['bees'] }, { id: 'ropes' }];

it('answers with circles of those who were asked about, each whole crowd among them', () => {
  const circles = circlesIn(ask(CROWDS, PLACES));
  const ids = new Set(CROWDS.map(({ id }) => id));
  expect(circles.length).toBeLessThanOrEqual(12);
  expect(circles.flat().every((id) => ids.has(id))).toBe(true);
  const has = (crowd: string) =>
    circles.some((circle) => circle.length === 6 && circle.every((id) => id.startsWith(crowd)));
  expect([has('a'), has('b')]).toEqual([true, true]);
});

it('reads what is noted under a community as words alone: its name tells nothing', () => {
  const under = (key: string) =>
    CROWDS.map((one) => ({ ...one, communities: [], evidence: { [key]: 'kept it going' } }));
  expect(ask(under('apiary'), PLACES)).toEqual(ask(under('-'), PLACES));
});

it('says what is wrong with a line', () => {
  expect(answer('no case')).toEqual({ error: expect.stringContaining('JSON') });
  expect(ask([{ bio: 'nobody' }])).toEqual({ error: expect.stringContaining('id') });
  expect(ask([])).toEqual({ circles: [] });
});
