import type { Profile } from '../../core/profile.ts';
import { clean, wordsOf } from '../page/text.ts';
import type { Fields } from '../site.ts';

// Names in Han, Hangul or kana alone are written family name first (W3C, "Personal names around the world", 2011).
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・\s]+$/u;

/**
 * The order that a name is written in: by its parts, where the page tells them apart, else by its script. Undefined where
 * neither says anything; nothing is guessed from a name's sound.
 */
export function nameOrder(name: string, { givenName, familyName }: Fields): Profile['nameOrder'] {
  const [given, family] = [clean(wordsOf(givenName)), clean(wordsOf(familyName))];
  if (given && family && given !== family) {
    const [from, to] = [name.indexOf(given), name.lastIndexOf(family)];
    if (from >= 0 && to >= 0 && from !== to) return from < to ? 'given first' : 'family first';
  }
  return FAMILY_FIRST.test(name) ? 'family first' : undefined;
}
