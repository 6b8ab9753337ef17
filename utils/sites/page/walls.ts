import { metaOf, titleOf } from '../markup/meta.ts';
import type { NoProfile } from '../site.ts';
import { none } from './found.ts';

const WALLS: readonly (readonly [RegExp, string])[] = [
  [
    /not found|\b404\b(?! media)|doesn.t exist|isn.t (?:available|here)|unavailable|nicht gefunden|introuvable|no encontrad|não encontrad|не найден|見つかりません/i,
    'The site says that there is no such page.',
  ],
  [
    /just a moment|attention required|checking your browser|human verification|not a bot\b|are you (?:a )?(?:human|robot)|access denied|captcha|too many requests|unusual traffic|rate limit/i,
    'The site wants to know first whether a human is looking.',
  ],
  [
    /^(?:log ?in|sign ?in|sign ?up|join|auth ?wall|security (?:verification|check)|anmelden|einloggen|connexion|iniciar sesión|s.identifier)\b|\b(?:log|sign)[ -]?(?:in|up) (?:to|[|·-])/i,
    'The site asks to log in first.',
  ],
];

/** What stands between the reader and a page, by the page's title: not found, asked to log in, taken for a robot. */
export function wall(document: Document): NoProfile | undefined {
  const title = titleOf(document) ?? metaOf(document).get('og:title') ?? '';
  const met = WALLS.find(([words]) => words.test(title.slice(0, 300)));
  return met && none(met[1]);
}
