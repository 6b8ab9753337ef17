import type { Share } from '../../../utils/core/evidence/share.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';

/** From each of these on, its words: the nearest of the simple parts. */
const WORDS: readonly (readonly [least: number, words: string])[] = [
  [0.95, 'nearly all'],
  [0.7, 'about three quarters'],
  [0.59, 'about two thirds'],
  [0.42, 'about half'],
  [0.29, 'about a third'],
  [0.225, 'about a quarter'],
  [0.15, 'about a fifth'],
  [0.075, 'about a tenth'],
  [0.005, 'a little'],
  [-0.005, 'hardly anything'],
  [-0.15, 'takes a little away'],
];

/** "about a third", for 0 to 1; below 0, that it takes away. */
export const partText = (part: number): string =>
  WORDS.find(([least]) => part >= least)?.[1] ?? 'takes away from it';

/** "34%", for 0 to 1. */
export const percentText = (part: number): string =>
  part.toLocaleString(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });

/** How much of the score goes with a piece of evidence, in words that can be checked. */
export const shareText = ({ lost, needed }: Share): string => (needed ? 'needed' : partText(lost));
