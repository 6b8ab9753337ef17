import { fold } from './words.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same for two who have the same name in the same organisation to a reader; undefined without either. */
export function nameKey(name: string, organisation: string | undefined): string | undefined {
  const [one, other] = [bare(name), bare(organisation ?? '')];
  return one === '' || other === '' ? undefined : `${one}|${other}`;
}

/** Whether two texts are the same to a reader: case, accents, white space and punctuation do not count. None is no text. */
export const isSameName = (one: string, other: string): boolean =>
  bare(one) !== '' && bare(one) === bare(other);
