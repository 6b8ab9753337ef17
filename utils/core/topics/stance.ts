import { wishesIn } from './wishes.ts';

/** What a text says of a topic: that it holds, that it does not, that it no longer does, that somebody wishes it did. */
export type Stance = 'has' | 'not' | 'past' | 'wants';

interface Span {
  topic: string;
  start: number;
  end: number;
}

// Words that may stand between `not` or `former` and what it is said of. The listed ones turn the sentence elsewhere.
const UP_TO = (most: number, except: string) =>
  `(?:[-\\s]+(?!(?:${except})\\b)[\\p{L}'’]+){0,${most}}[-\\s:]*$`;
const NOT_THESE =
  'but|only|just|merely|simply|because|since|if|that|which|who|sure|yet|enough|more|alone|least|time|until|when|and|so|than|matter|doubt|forget|miss|hesitate|worry|wait|mind|he|she|we|you|they|i';
const NOT = [
  `(?<!\\bwhy )(?<!\\bif )\\b(?:not|never|neither|nor|without|hates?|dislikes?|avoids?|instead of|rather than|anything but|tired of|lacks?|lacking|kein(?:e|en|er)?|n['’]est pas)${UP_TO(5, NOT_THESE)}`,
  `n['’]t${UP_TO(5, NOT_THESE)}`,
  `\\bno (?:\\p{L}+ ){0,2}(?:in|with|of|at|on) (?:\\p{L}+ ){0,1}$`,
  `\\bnon[- ]$`,
  `\\bnothing to do with (?:\\p{L}+ ){0,1}$`,
];
const PAST_THESE =
  'but|now|turned|currently|today|who|whose|to|at|month|week|year|day|he|she|we|you|they|i|in the past|great|good|real|huge|big|bit';
const PERSON = `(?:^|[.;,!?(\\n]\\s*|\\b(?:i|she|he|they|who|and|(?:my|his|her|their) \\p{Ll}+)\\s+|(?<=\\p{Lu}\\p{L}{1,20})(?<!\\b(?:It|This|That|There|What|Here))\\s+)`;
const PAST = [
  `\\b(?:former|formerly|ex|previous|previously|erstwhile|retired|one-?time|recovering|no longer|gave up|given up|stopped|quit|moved (?:on|away) from|ehemalige[rsn]?|frühere[rsn]?|ancien(?:ne)?)${UP_TO(4, PAST_THESE)}`,
  `\\bonce (?:an? )?(?:\\p{L}+ ){0,1}$`,
  `\\b(?:left|leaving) (?:(?:the|my|his|her|their|a career in) )?$`,
  `${PERSON}(?:also |even )?used to${UP_TO(4, PAST_THESE)}`,
  `${PERSON}(?:was|were|had been) (?:an? |the |head of |working (?:as|in) (?:an? )?)(?:(?!(?:${PAST_THESE})\\b)\\p{L}+[- ]){0,2}$`,
];
const ONCE = `\\b(?:worked|was|did|taught|studied|trained)\\b[^.;!?\\n]*$`;
const AFTER_PAST =
  /^(?:\s*-?\s*turned\b|[^.;!?\n,]{0,20}\b(?:any ?more|no longer|in (?:a|my|her|his) (?:past|previous|former) life)\b|\s*,?\s*\(?(?:retired|emerit(?:us|a)|ret\.)(?!\p{L})|,? until (?:19|20)\d\d)/iu;
const YEARS_AGO = /^[^.;!?\n,]{0,25}\b(?:years|decades|ages|long) ago\b/iu;

const not = new RegExp(NOT.join('|'), 'iu');
// Whom a sentence is about shows in its capitals, so case counts here.
const past = new RegExp(PAST.join('|'), 'u');
const once = new RegExp(ONCE, 'iu');
const MAY =
  /\b(?:not|non|never|neither|nor|no|without|hates?|dislikes?|avoids?|instead|rather|anything|nothing|tired|lack|kein|pas|former|ex|previous|erstwhile|retired|emerit|ret|one-?time|once|recovering|gave|given|stopped|quit|moved|left|leaving|was|were|had|used|worked|did|taught|studied|trained|until|turned|life|any ?more|ehemalige|frühere|ancien|learn|mentor|mentee|coach|teacher|tutor|new|beginner|novice|guidance|getting|apprentice|want|keen|eager|curious|hop|try|tri|plan|start|beg[ai]n|decided|need|would|aspiring|wannabe|budding)|n['’]t\b/iu;
const NEAR = 90;

/** Adds to each topic of a text what is said of it. A list (`not a designer or writer`) is of one kind. */
export function withStances<S extends Span>(text: string, spans: readonly S[]): (S & { stance: Stance })[] {
  if (spans.length === 0 || !MAY.test(text)) return spans.map((span) => ({ ...span, stance: 'has' }));
  const wished = wishedParts(text);
  const stances = spans.map((span) => stanceOf(text, span, wished));
  return spans.map((span, at) => ({ ...span, stance: carried(text, spans, stances, at) }));
}

function stanceOf(
  text: string,
  { start, end }: Span,
  wished: readonly { from: number; to: number }[],
): Stance {
  const clause = clauseBefore(text, start);
  const rest = text.slice(end, end + 40);
  if (AFTER_PAST.test(rest) || (YEARS_AGO.test(rest) && once.test(clause))) return 'past';
  if (past.test(lowerFirst(clause))) return 'past';
  if (not.test(clause)) return 'not';
  return wished.some(({ from, to }) => start >= from && end <= to) ? 'wants' : 'has';
}

/** What is said before it in the same part of its sentence. */
function clauseBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - NEAR), start);
  return near.slice(/.*(?:[.;!?]\s|\n|,|\||·|•|\bbut\b)/su.exec(near)?.[0].length ?? 0).trimStart();
}

/** `Former` and `Ex-` begin a sentence as often as not; names keep their capitals. */
const lowerFirst = (clause: string): string =>
  clause.replace(
    /\b(?:Former|Formerly|Ex|Previous|Previously|Erstwhile|Retired|Once|Left|Used|Was|Quit|EX|FORMER|Ehemalige[rsn]?|Frühere[rsn]?|Ancien(?:ne)?|I|She|He|They|No|Stopped|Gave|Recovering)\b/gu,
    (word) => word.toLowerCase(),
  );

function wishedParts(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/[^.;!?\n]+(?:[.;!?](?!\s|$)[^.;!?\n]*)*/gu)].flatMap(({ index, 0: clause }) =>
    wishesIn(clause).map(({ from, to }) => ({ from: index + from, to: index + to })),
  );
}

const JOINT = /^\s*(?:,|\/|&|,?\s*(?:and|or|nor|und|oder|et|ou)\b)\s*(?:an?\b\s*)?$/iu;

const LONGEST_LIST = 12;

/** The stance of the list that it stands in: `not a designer or writer`, `former nurse and teacher`. */
function carried(text: string, spans: readonly Span[], stances: readonly Stance[], at: number): Stance {
  const own = stances[at] ?? 'has';
  if (own !== 'has') return own;
  for (let first = at; first > Math.max(0, at - LONGEST_LIST); first--) {
    const joint = gap(text, spans, first);
    if (!JOINT.test(joint)) return 'has';
    const before = stances[first - 1] ?? 'has';
    if (before !== 'has') return goesOn(before, lastJoint(text, spans, at)) ? before : 'has';
  }
  return 'has';
}

const gap = (text: string, spans: readonly Span[], at: number): string =>
  text.slice(spans[at - 1]?.end, spans[at]?.start);

/** The joint before the end of the list that this one stands in: it says of what kind the list is. */
function lastJoint(text: string, spans: readonly Span[], at: number): string {
  let last = gap(text, spans, at);
  for (let next = at + 1; next < Math.min(spans.length, at + LONGEST_LIST); next++) {
    const joint = gap(text, spans, next);
    if (!JOINT.test(joint)) break;
    last = joint;
  }
  return last;
}

function goesOn(stance: Stance, joint: string): boolean {
  if (stance === 'not') return /\b(?:n?or|oder|ou)\b|\//iu.test(joint);
  return stance === 'past' && /\b(?:and|or|und|et)\b|&|\//iu.test(joint);
}
