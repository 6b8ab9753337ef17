import type { Reason } from '../../utils/core/same-person.ts';

const WORDS: Readonly<Record<Reason, string>> = {
  'each names the other': 'a page of each calls the other its own',
  'names a page of theirs': 'this one calls a page of theirs its own',
  'is named by theirs': 'a page of theirs calls this one its own',
  'same e-mail': 'the same e-mail address',
  'same name and organisation': 'the same name and organisation',
};

/** Why two may be the same, in words within a sentence. */
export const reasonWords = (reason: Reason): string => WORDS[reason];

/** How sure a score is, in a word. */
export function sureness(score: number): string {
  if (score >= 0.9) return 'Almost surely';
  return score >= 0.7 ? 'Likely' : 'Possibly';
}
