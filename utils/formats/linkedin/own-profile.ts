import { type Found, placeOf, type Sheet } from './sheet.ts';

/** Profile.csv, Skills.csv, Positions.csv and the like: nothing of them is taken in, since they tell of no other people. */
export const readAboutMe = (sheet: Sheet): Found => ({
  people: [],
  interactions: [],
  leftOut: [
    {
      at: placeOf(sheet, 1),
      reason: 'This file is about you, not about people you know, so nothing is taken from it.',
    },
  ],
});
