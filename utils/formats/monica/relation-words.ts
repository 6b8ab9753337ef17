import { mention } from './contact.ts';

const BOTH_WAYS = new Map([
  ['partner', 'Partner of'],
  ['spouse', 'Spouse of'],
  ['date', 'Dating'],
  ['lover', 'Lover of'],
  ['ex', 'Former partner of'],
  ['ex_husband', 'Former spouse of'],
  ['sibling', 'Sibling of'],
  ['cousin', 'Cousin of'],
  ['friend', 'Friend of'],
  ['bestfriend', 'Best friend of'],
  ['colleague', 'Colleague of'],
  ['', 'Related to'],
]);

/** Pairs that say the same from either side. Monica names some by one gender and means any. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ['inlovewith', 'In love with', 'lovedby', 'Loved by'],
  ['parent', 'Parent of', 'child', 'Child of'],
  ['stepparent', 'Step-parent of', 'stepchild', 'Step-child of'],
  ['grandparent', 'Grandparent of', 'grandchild', 'Grandchild of'],
  ['uncle', 'Uncle or aunt of', 'nephew', 'Nephew or niece of'],
  ['godfather', 'Godparent of', 'godson', 'Godchild of'],
  ['boss', 'Boss of', 'subordinate', 'Works for'],
  ['mentor', 'Mentor of', 'protege', 'Mentored by'],
];

const WORDS = new Map<string, readonly [there: string, back: string]>([
  ...[...BOTH_WAYS].map(([type, words]) => [type, [words, words]] as const),
  ...PAIRS.flatMap(
    ([one, there, other, back]) =>
      [
        [one, [there, back]],
        [other, [back, there]],
      ] as const,
  ),
]);

const inWords = (type: string): string => mention(type).replace(/_+/gu, ' ');

const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

/** “Parent of Ada Lind.”, about whoever has the relation of this type to the one named. */
export const toOther = (type: string, name: string): string =>
  `${WORDS.get(type)?.[0] ?? `${capital(inWords(type))} of`} ${name}.`;

/** “Child of Ada Lind.”, about whoever the one named has the relation of this type to. */
export function fromOther(type: string, name: string): string {
  const back = WORDS.get(type)?.[1];
  return back === undefined ? `${name} is their ${inWords(type)}.` : `${back} ${name}.`;
}
