import type { TopicMatcher } from '../topics/matcher.ts';

/** A topic that a text says is wanted or taught, and the words of its sentence before that is said. */
export interface Cued {
  topic: string;
  before: string;
}

type Finder = Pick<TopicMatcher, 'find'>;

const WISH_VERB =
  '(?:wants?|wanted|would (?:like|love)|hopes?|hoping|keen|eager|trying|tries|try|plans?|planning|curious|starts?|started|starting|began|beginning|decided|needs?)';
const NOT_A_WISH =
  '(?<!\\b(?:machine|deep|reinforcement|federated|transfer|supervised|unsupervised|active|online|distance|language|lifelong|statistical|social|service|adult|early|student|e|about|of|for|no longer|not|stopped|finished|done)[ -])';
const WISH = new RegExp(
  [
    `\\b${WISH_VERB} to (?:learn|understand|get into|move into|switch to|pick up|study|try|become)(?: more)?(?: about| how to)?`,
    `${NOT_A_WISH}\\blearn(?:s|ing)\\b(?! (?:and|&) |[ -](?:design|scien|theor|rate|platform|manage|experience|techno|outcome|analytics|materials?|centre|center))`,
    '\\b(?:look(?:s|ing)|search(?:es|ing)|ask(?:s|ed|ing)?|wants?|needs?|seeks?|seeking|would like) (?:for )?(?:an? |some )?(?:\\p{L}+ )?(?:mentor|mentoring|mentorship|coach|teacher|tutor|guidance)\\b',
    '(?<!\\bnot )\\bnew to\\b|\\b(?:beginner|novice) (?:in|at|with)\\b|\\bgetting (?:started with|into)\\b',
    '\\b(?:mentee|apprentice|interested in learning|wants? (?:help|advice) (?:with|on|about))\\b',
  ].join('|'),
  'giu',
);
const EXPERT =
  /\b(?:mentor(?:s|ed|ing)?|teach(?:es|ing)?|taught|coach(?:es|ed|ing)?|experts?|specialist|speciali[sz](?:es|ed|ing)|maintain(?:s|er|ing)|author of|wrote the book|leads?|leading|(?:\d{1,2}|ten|fifteen|twenty|many)\+? years|decades?|veteran|long-?standing|since (?:19|20)\d\d|professor|lecturer|trainer|instructor)\b/giu;
const MAY =
  /learn|mentor|mentee|coach|teach|taught|tutor|new to|novice|beginner|guidance|getting|apprentice|study|want|expert|speciali|maintain|author|wrote|lead|year|decade|veteran|standing|since|profess|lectur|train|instruct|keen|eager|curious/iu;
/** Where what is wanted ends and something else of the same sentence begins. */
const TURN =
  /\s(?:but|while|who|since|because|though|whereas|from (?:me|her|him|them|us)|and (?:knows|teaches|has|is|works|can|already|i)|(?:has|is|does|knows|teaches|mentors))\s/iu;

/** A quick look: most texts say nothing about learning. */
export const mayCue = (text: string): boolean => MAY.test(text);

const clausesOf = (text: string): string[] => text.split(/(?:[.;!?]+(?=\s|$))|\n+/u);

/** Topics that a text says somebody wants to learn. */
export const wishTopics = (text: string, finder: Finder): Cued[] =>
  clausesOf(text).flatMap((clause) => wishesIn(clause, finder));

function wishesIn(clause: string, finder: Finder): Cued[] {
  return [...clause.matchAll(WISH)].flatMap((cue) => {
    const wanted = untilTurn(clause.slice(cue.index + cue[0].length));
    // The `x` keeps a cased word from standing at the start of a sentence.
    return finder.find(`x ${wanted}`).map((topic) => ({ topic, before: clause.slice(0, cue.index) }));
  });
}

/** The wanted things: up to a turn of the sentence, over commas and `and` only as far as a list of short items goes. */
function untilTurn(rest: string): string {
  const near = ` ${rest.slice(0, 160)}`.split(TURN)[0] ?? '';
  const [first = '', ...more] = near.split(/,(?: and\b)?|\band\b/u);
  const end = more.findIndex((item) => item.trim().split(/\s+/u).length > 2);
  return [first, ...(end < 0 ? more : more.slice(0, end))].join(', ');
}

/** Topics that a text says somebody teaches, mentors or has long done. A wish in the same sentence is no such thing. */
export function expertTopics(text: string, finder: Finder): Cued[] {
  return clausesOf(text).flatMap((clause) => {
    const cue = [...clause.matchAll(EXPERT)][0];
    if (!cue || clause.search(WISH) >= 0) return [];
    return finder.find(`x ${clause}`).map((topic) => ({ topic, before: clause.slice(0, cue.index) }));
  });
}
