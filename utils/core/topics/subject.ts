import type { Word } from './words.ts';

// An everyday word names a subject or a role where it is an item of a list, or a word beside it says so.
const ITEM_BEGINS = /(?:^|[\n,;|/•·–—:(&+#→*]|\s-|\.(?=\s))\s*[^\p{L}\p{N}\n]*$/u;
const ITEM_ENDS =
  /^\s*(?:$|[\n,;|/•·–—)&+→!]|-\s|\.(?:\s|$)|\p{Extended_Pictographic}|\band\s+(?:\p{L}+\s+){0,2}\p{L}+\s*(?:$|[\n,;|.]))/u;
const BEFORE_SUBJECT =
  /(?:^|[^\p{L}])(?:teach(?:es|ing)?|taught|d(?:o|oes|id|oing)|left|leaving|quit|stud(?:y|ies|ied|ying)|learn(?:s|ing|ed|t)?(?: about)?|loves?|loving|enjoys?|passionate about|interest(?:ed)? in|degrees? in|backgrounds? in|careers? in|jobs? in|roles? in|years in|experience (?:in|with)|work(?:s|ed|ing)? (?:in|on|with)|us(?:e|es|ed|ing)|moved into|moving into|(?:moved|switched|came|chang\p{L}+):? from|changed? to|experts? (?:in|on)|specialist in|speciali[sz](?:es?|ing) in|professor of|lecturer in|head of|director of|vp of|teacher of|student of|qualified in|trained in|graduate in|practi[sc](?:es?|ing)|(?:m\.?a|b\.?a|ph\.?d|m\.?sc|b\.?sc|dphil)\.? in|(?:talk(?:s|ed|ing)?|writ(?:es?|ing)|wrote|blog(?:s|ged|ging)?|talks|books?|articles?|podcasts?|questions?|ideas?) (?:about|on)|topics?:?|into|for the love of|mad about|geeks? out (?:about|on))\s+(?:the |early |modern |classical |public |applied )?$/iu;
const AFTER_SUBJECT =
  /^[ -](?:teachers?|tutors?|coach(?:es)?|students?|professors?|lecturers?|ph\.?d|lead|leads|lovers?|enthusiasts?|nerds?|geeks?|fans?|industry|professionals?|practitioners?|consultants?|specialists?|experts?|community|meetups?|conferences?|degree|careers?|graduate|researchers?|engineers?|managers?|directors?|editors?|designers?|developers?|scholar|analysts?|advis[eo]rs?)(?!\p{L})/iu;
const AT_A_PLACE = /^\s+(?:at\s+\p{Lu}|@)/u;
const ROLE =
  /(?:er|or|ian|paramedic|mechanic|fe|ist|ant|(?<!m)ent|nurse|chef|cook|guard|vet|wife|agent|guide|ess|ey|ary|nanny|magician|associate|driver|officer|worker)s?$/u;
const BEFORE_ROLE =
  /(?:\b(?:am|is|are|was|were|been|being|as|becom(?:e|es|ing)|became|not(?: only| just)?|train(?:ed|ing|s) (?:as|to be)|qualified|turned|and|neither|nor|or)|\b(?:i['’]m|(?:he|she|who|it|that)['’]s|(?:we|they|you)['’]re|former|ex|retired|aspiring|would-be|freelance|registered|qualified|chartered))\s+(?:an?\s+)?(?:(?!the\b|my\b|our\b|your\b|his\b|her\b|their\b|called\b|an?\b|with\b|to\b|in\b|of\b|by\b|for\b|very\b|so\b)[\p{L}-]+\s+){0,2}$/iu;
const ROLE_ITEM =
  /(?:^|[\n,;|/•·–—:(&+#→*]|\s-|[.!?]\s)\s*[^\p{L}\p{N}\n]*(?:(?!(?:the|my|our|your|his|her|their|its|this|that|every|some|any|no|a|an|called?|saw|see|met|meets?|asked?|paid|pay|finds?|found|needs?|to|for|from|of|with|and|but)\s)[\p{L}-]+\s+){0,3}(?:ex-|non-|co-)?$/iu;
const ROLE_GOES_ON =
  /^\s+(?:at|@|in|with|for|from|by|who|and|based|turned|trying|helping|since|until|who)\b/iu;
const NEAR = 60;

/**
 * Whether an everyday word is meant as what somebody is or deals with. `after` says that a topic was found just before
 * and only a comma or an `and` stands between: in a list, all are of one kind.
 */
export function standsAsSubject(text: string, first: Word, last: Word, after: boolean): boolean {
  const before = text.slice(Math.max(0, first.start - NEAR), first.start);
  const rest = text.slice(last.end, last.end + NEAR);
  const begins = ITEM_BEGINS.test(before) || after;
  if (before.endsWith('#') || (begins && ITEM_ENDS.test(rest))) return true;
  return ROLE.test(last.folded) ? standsAsRole(before, rest, after) : isSpokenOf(before, rest);
}

const isSpokenOf = (before: string, rest: string): boolean =>
  BEFORE_SUBJECT.test(before) ||
  AT_A_PLACE.test(rest) ||
  (AFTER_SUBJECT.test(rest) && !/\b(?:the|my|our|your|his|her|their)\s+$/iu.test(before));

function standsAsRole(before: string, rest: string, after: boolean): boolean {
  if (BEFORE_ROLE.test(before)) return true;
  return (after || ROLE_ITEM.test(before)) && (ITEM_ENDS.test(rest) || ROLE_GOES_ON.test(rest));
}
