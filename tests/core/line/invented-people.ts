import type { LineContext } from '../../../utils/core/line/entry.ts';
import { isCalled } from '../../../utils/core/line/people.ts';

/** A Wednesday. */
export const TODAY = '2026-05-20';

/** Names, with the handle that some have. */
const PEOPLE: readonly [name: string, handle?: string][] = [
  ['Ada Berg', 'ada_b'],
  ['Anna Costa'],
  ['Anna Dahl'],
  ['Grace Kim', 'grace'],
  ['Zoë Müller'],
  ['Jean-Luc Moreau'],
  ['José García'],
  ['Émile Roux'],
  ['Lena van der Meer'],
  ['Sam Okoro'],
  ['Sam Okoro'],
  ['Yuki Kobayashi'],
  ['田中太郎'],
  ['佐藤'],
];

/** Those who are called so by their whole name, or a part of it; by an @ also those whose handle it is. */
export const peopleCalled: LineContext['peopleCalled'] = (name, isHandle) =>
  PEOPLE.flatMap(([own, handle], index) => {
    const isMeant = isCalled(own, name) || (isHandle && handle === name);
    return isMeant ? [{ id: `p${index}`, name: own }] : [];
  });
