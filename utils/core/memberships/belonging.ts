const ROLE =
  '(?:member|fellow|chair|president|secretary|treasurer|organi[sz]er|volunteer|mentor|ambassador|maintainer|contributor|moderator|board|committee|chapter|steward|lead|leader|founder|steering|delegate|alum(?:na|nus|ni)?|regular)s?(?:hip)?';
const ACTS =
  'active|involved|joined|joins|belongs|part|serves?|serving|runs|organi[sz]es|leads|volunteers|mitglied|membre|miembro';
const BEFORE = new RegExp(
  `\\b(?:(?:co-?)?${ROLE}|${ACTS})(?:[ ,]+(?:member|of|at|in|for|with|on|to|the|bei|im|der|des|de|du|del|la|group)\\b)*[ :]*$`,
  'iu',
);
const AFTER = new RegExp(`^(?:['’]s?)?[ -](?:[\\p{L}-]+ ){0,2}(?:co-?)?${ROLE}\\b`, 'iu');

const NEAR = 60;

/** Whether somebody is said to belong to what stands in a text from start to end. In capitals all words look like names. */
export function saysBelongs(text: string, start: number, end: number): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  const after = AFTER.exec(text.slice(end, end + NEAR))?.[0];
  return [before, after].some((cue) => cue !== undefined && /\p{Ll}/u.test(cue));
}

const PERHAPS = new RegExp(`${ROLE}|${ACTS}|/`, 'iu');

/**
 * Whether a text may say that somebody belongs somewhere, or has the address of an account: a quick look, which spares
 * most texts the careful one where what is only named counts for nothing.
 */
export const perhapsBelongs = (text: string): boolean => PERHAPS.test(text);

const JOINT = /^\s*(?:,|&|\/|,?\s*\b(?:and|und|et|y))\s*(?:(?:of )?the\s)?\s*$/iu;

/** Whether what stands between two names makes a list of them: to which the first belongs, the second does. */
export const goesOn = (between: string): boolean => JOINT.test(between);

const MEMBER = '(?:member|fellow|volunteer|mentor|chair|chapter)s?';
const PLAINLY_BEFORE = new RegExp(`\\b${MEMBER} (?:of|at|in|for|with)(?: the)? $`, 'iu');
const PLAINLY_AFTER = /^ (?:member|fellow|volunteer|chapter)s?\b/u;
const ENDS = /^(?:$|[^\p{L}\p{N}\s'’-]|\s+(?:and|since|in|for|as|at|who|member|fellow|volunteer|chapter)\b)/u;

/** The same for a name that has another sense: `member of SME`, not `SME lead` and not `member of the SME lending team`. */
export function saysPlainly(text: string, start: number, end: number): boolean {
  const before = PLAINLY_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  const after = text.slice(end, end + NEAR);
  if (!ENDS.test(after)) return false;
  return PLAINLY_AFTER.test(after) || (before !== undefined && /\p{Ll}/u.test(before));
}

/** What is only thought of, asked about, or refused. */
const ELSEWHERE =
  /\b(?:declin\w+|refus\w+|reject\w+|critic\w*|against|boycott\w*|expelled|consider\w*|thinking (?:of|about)|might|may|invit(?:es?|ed|ing|ation) (?:\p{L}+ ){0,2}to|recommend\w*|suggest\w*|should|could|heard (?:of|about)|(?:to|will|would) (?:join|apply|attend)|never|looking (?:at|into)|applied|appl(?:y|ying) to|asked?|asks|told (?:her|him|them) about|alternative to|unlike|book|guide|article|podcast|sponsor\w*|competitor)\b/iu;
/** Somebody else than the person: `her sister runs it`, `talked with members of it`. */
const OTHERS =
  /\b(?:my|her|his|their) (?:\p{Ll}+ )?(?:wife|husband|partner|sister|brother|mother|father|son|daughter|cousin|boss|manager|colleagues?|friends?|team|students?)\b|\b(?:with|met|knows|for|from|to) (?:the |some |other )?(?:members|organi[sz]ers|volunteers|fellows)\b/iu;
const OVER = /^[^.;!?\n]{0,40}(?:\bemerit|\b(?:19|20)\d\d\s*[–-]\s*(?:19|20)\d\d)/iu;
/** What it makes, not itself. */
const ITS_WORK =
  /^(?:['’]s)? (?:[\p{L}\d]+ ){0,2}(?:notices|podcast|papers?|proceedings|newsletter|journal|certifi\p{L}+|guidelines?|licen[cs]e|prize|awards?)\b/iu;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I['’]m|we|We|my|My|our)(?![\p{L}])/u;
const VERB_FOLLOWS = /(?:^|[^\p{L}])(?:I|we|We|please|Please) $/u;

const clauseBefore = (text: string, start: number): string => {
  const near = text.slice(Math.max(0, start - 90), start);
  return near.slice(/.*(?:[.;!?]\s|\n|\||·|•|\bbut\b)/su.exec(near)?.[0].length ?? 0);
};

/** Whether a sentence is about something else than that its person belongs now: a wish, a question, another, what is over. */
export function isElsewhere(text: string, start: number, end: number, byUser: boolean): boolean {
  const clause = clauseBefore(text, start);
  const after = text.slice(end, end + NEAR);
  if (OTHERS.test(clause) || OVER.test(after) || ITS_WORK.test(after)) return true;
  return ELSEWHERE.test(clause) || VERB_FOLLOWS.test(clause) || (byUser && FIRST_PERSON.test(clause));
}

const BODY =
  /\b(?:academy|association|associations|board|centre|center|college|conference|consortium|council|federation|foundation|guild|institute|institution|network|society|union)\b/iu;
const LEADS =
  '(?:The|A|An|Member|Members|Fellow|Chair|President|Director|Secretary|Treasurer|Board|Committee|Volunteer|Mentor|Organi[sz]er|Former|Ex|At|Of|In|And|For|With|From|Chartered|Joined|Active|Speaker|Mitglied|Past)';
const CAPITAL_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?!${LEADS} $)\\p{Lu}[\\p{L}\\p{M}.-]* $`, 'u');
const LONGER =
  /^ (?:(?:in|of|for|du|de|di|der) (?:the )?\p{Lu}|(?!(?:Member|Fellow|Chapter|Volunteer|Board|Chair|Mentor|Committee|Student|Organi[sz]er|Ambassador|Conference|Award|Section|And)\b)\p{Lu}\p{Ll})/u;

/** Whether a name is a part of the longer name of another body: `Indian Institute of Physics`, `Society of Actuaries in Ireland`. */
export const isPartOfAnother = (text: string, start: number, end: number): boolean =>
  BODY.test(text.slice(start, end)) &&
  (CAPITAL_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    LONGER.test(text.slice(end, end + 30)));
