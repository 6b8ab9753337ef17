import type { Community } from '../community.ts';
import { wordsOf } from '../topics/words.ts';

/** A way a community is named. */
export interface Name {
  communityId: string;
  written: string;
  words: readonly string[];
  /** It means something else as well, so it counts only where somebody is said to belong: `member of SCORE`. */
  weak: boolean;
}

/** Names that are also what people say of their work or of anything. */
const EVERYDAY = new Set(
  `/usr/space|agile alliance|all tech is human|ask patents|bond groups|code club|code for all|coding coach|community roundtable|content and ux chat|contractor talk|cross validated|customer success collective|design systems chat|email geeks|energy institute|engineering for change|ethereum research|green building advisor|hack club|hacker news|impact hub|learning guild|legal hackers|mind the product|modern sales pros|one team gov|operators guild|people geeks|platform engineering community|postgresql mailing lists|practical machinist|python user groups|php user groups|resources for humans|service design network|shut up & write!|slow food|startup school|strong towns|support driven|systems innovation network|web accessibility chat|wikidata projects|work on climate|rust users forum|the law society|the open group`.split(
    '|',
  ),
);

/** Sites where anybody asks and answers: to name one is not to belong there. */
const ANSWERS =
  /(?:^|\.)(?:stackexchange\.com|stackoverflow\.com|serverfault\.com|superuser\.com|askubuntu\.com|mathoverflow\.net|reddit\.com|quora\.com|news\.ycombinator\.com)$/u;

/** Whether a host is one of a site of questions and answers. */
export const isOfAnswers = (host: string): boolean => ANSWERS.test(host);

/** `PyData`, `nf-core`, `Code4Lib`: a word that nobody writes for anything else. */
const isOwnWord = (word: string): boolean =>
  /\p{L}.*[\d./-]|[\d./-].*\p{L}/u.test(word) || (/.\p{Lu}/u.test(word) && /\p{Ll}/u.test(word));

const WITH_MORE = /^(.{3,}?)\s*\((?!Stack Exchange\))([^)]+)\)/u;
const SHORT = /^\p{Lu}[\p{L}\d]+$/u;
/** Shorter ones have many bodies. */
const LEAST_SHORT = 4;

/** How a community may be named, surest first. */
function namesOfOne({ id, name, url }: Community): Name[] {
  const answers = url !== undefined && URL.canParse(url) && isOfAnswers(new URL(url).hostname);
  const named = (written: string, weak: boolean): Name => ({
    communityId: id,
    written,
    words: wordsOf(written).map((word) => word.folded),
    weak,
  });
  const [, long, short] = WITH_MORE.exec(name) ?? [];
  const full = long ?? name;
  const unsure = EVERYDAY.has(full.toLowerCase()) || (!/\s/u.test(full) && !isOwnWord(full));
  return [
    named(full, unsure || answers),
    ...(short && SHORT.test(short) && short.length >= LEAST_SHORT ? [named(short, true)] : []),
  ];
}

/** All names of communities by their words. A name that two go by names neither. */
export function namesOf(communities: readonly Community[]): Map<string, Name> {
  const by = new Map<string, Name | undefined>();
  for (const name of communities.flatMap(namesOfOne)) {
    const key = name.words.join(' ');
    by.set(key, by.has(key) && by.get(key)?.communityId !== name.communityId ? undefined : name);
  }
  return new Map([...by].flatMap(([key, name]) => (name && key !== '' ? [[key, name] as const] : [])));
}

/** From so many words on a name is unmistakable in any case. */
const MANY_WORDS = 4;
const RUN_TOGETHER = 10;

/** Whether a passage is the name as it is written, not the same words meant otherwise (`I work on climate policy`). */
export function isWritten(passage: string, name: Name, whole: boolean): boolean {
  const words = wordsOf(passage);
  const [first] = words;
  if (words.length === 1 && name.words.length > 1)
    return !name.weak && first?.folded === name.words.join('') && first.folded.length >= RUN_TOGETHER;
  if (words.map((word) => word.folded).join(' ') !== name.words.join(' ')) return false;
  if (!name.weak && (whole || words.length >= MANY_WORDS)) return true;
  if (!/\s/u.test(name.written)) return passage === name.written;
  const own = wordsOf(name.written).map(({ start, end }) => name.written.slice(start, end));
  return words.every(
    ({ start }, at) => !/^\p{Lu}/u.test(own[at] ?? '') || /^\p{Lu}/u.test(passage.slice(start)),
  );
}
