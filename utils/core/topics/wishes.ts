const WISH_VERB =
  '(?:wants?|wanted|would (?:like|love)|hopes?|hoping|keen|eager|trying|tries|try|plans?|planning|curious|starts?|started|starting|began|beginning|decided|needs?)';
const NOT_A_WISH =
  '(?<!\\b(?:machine|deep|reinforcement|federated|transfer|supervised|unsupervised|active|online|distance|language|blended|based|mobile|peer|lifelong|statistical|social|service|adult|early|student|e|about|of|for|no longer|not|stopped|finished|done)[ -])';
const WISH = new RegExp(
  [
    `\\b${WISH_VERB} to (?:learn|understand|get into|move into|switch to|pick up|study|try|become)(?: more)?(?: about| how to)?`,
    `${NOT_A_WISH}\\blearn(?:s|ing)\\b(?!\\s*[,/|]| (?:and|&) |[ -](?:design|scien|theor|rate|platform|manage|experience|techno|outcome|analytics|materials?|centre|center))`,
    '\\b(?:look(?:s|ing)|search(?:es|ing)|ask(?:s|ed|ing)?|wants?|needs?|seeks?|seeking|would like) (?:for )?(?:an? |some )?(?:\\p{L}+ )?(?:mentor|mentoring|mentorship|coach|teacher|tutor|guidance)\\b',
    '(?<!\\bnot )\\bnew to\\b|\\b(?:beginner|novice) (?:in|at|with)\\b|\\bgetting (?:started with|into)\\b',
    '\\b(?:mentee|apprentice|interested in learning|wants? (?:help|advice) (?:with|on|about))\\b',
    '\\b(?:aspiring|would-be|wannabe|budding)\\b',
  ].join('|'),
  'giu',
);
const MAY =
  /learn|mentor|mentee|coach|teacher|tutor|new to|novice|beginner|guidance|getting|apprentice|wants?|keen|eager|curious|hop(?:e|ing)|try|tri(?:es|ed)|plan|start|began|beginning|decided|needs?|would|aspiring|wannabe|budding/iu;
/** Where what is wanted ends and something else of the same sentence begins. */
const TURN =
  /\s(?:but|while|who|since|because|though|whereas|from (?:me|her|him|them|us)|and (?:knows|teaches|has|is|works|can|already|i)|(?:has|is|does|knows|teaches|mentors))\s/iu;
const MOST_WANTED = 160;

/** Something that a text says is wanted: where the words of wanting stand, and where that ends which is wanted. */
export interface Wish {
  start: number;
  from: number;
  to: number;
}

/** The wishes of one clause, in order. */
export const wishesIn = (clause: string): Wish[] =>
  MAY.test(clause)
    ? [...clause.matchAll(WISH)].map(({ index, 0: cue }) => {
        const from = index + cue.length;
        return { start: index, from, to: from + wantedLength(clause.slice(from, from + MOST_WANTED)) };
      })
    : [];

/** Up to a turn of the sentence, over commas and `and` only as far as a list of short items goes. */
function wantedLength(rest: string): number {
  const turn = TURN.exec(` ${rest}`);
  const near = turn ? rest.slice(0, Math.max(0, turn.index - 1)) : rest;
  const separators = [...near.matchAll(/,(?: and\b)?|\band\b/gu)];
  const long = separators.find(({ index, 0: separator }, at) => {
    const item = near.slice(index + separator.length, separators[at + 1]?.index);
    return item.trim().split(/\s+/u).length > 2;
  });
  return long?.index ?? near.length;
}
