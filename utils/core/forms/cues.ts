import type { TopicMatcher } from '../topics/matcher.ts';
import { wishesIn } from '../topics/wishes.ts';

/** A topic that a text says is wanted or taught, and the words of its sentence before that is said. */
export interface Cued {
  topic: string;
  before: string;
}

type Finder = Pick<TopicMatcher, 'find' | 'finds'>;

const EXPERT =
  /\b(?:mentor(?:s|ed|ing)?|teach(?:es|ing)?|taught|coach(?:es|ed|ing)?|experts?|specialist|speciali[sz](?:es|ed|ing)|maintain(?:s|er|ing)|author of|wrote the book|leads?|leading|(?:\d{1,2}|ten|fifteen|twenty|many)\+? years|decades?|veteran|long-?standing|since (?:19|20)\d\d|professor|lecturer|trainer|instructor)\b/giu;
const MAY =
  /learn|mentor|mentee|coach|teach|taught|tutor|new to|novice|beginner|guidance|getting|apprentice|study|want|expert|speciali|maintain|author|wrote|lead|year|decade|veteran|standing|since|profess|lectur|train|instruct|keen|eager|curious|aspiring|would-be|wannabe|budding/iu;
/** A quick look: most texts say nothing about learning. */
export const mayCue = (text: string): boolean => MAY.test(text);

const clausesOf = (text: string): string[] => text.split(/(?:[.;!?]+(?=\s|$))|\n+/u);

/** Topics that a text says somebody wants to learn. */
export const wishTopics = (text: string, finder: Finder): Cued[] =>
  clausesOf(text).flatMap((clause) => {
    const wishes = wishesIn(clause);
    return notInNames(wishes, clause, finder).flatMap(({ start, from, to }) =>
      // The `x` keeps a cased word from standing at the start of a sentence.
      finder.find(`x ${clause.slice(from, to)}`).map((topic) => ({ topic, before: clause.slice(0, start) })),
    );
  });

/** Topics that a text says somebody teaches, mentors or has long done. A wish in the same sentence is no such thing. */
export function expertTopics(text: string, finder: Finder): Cued[] {
  return clausesOf(text).flatMap((clause) => {
    const cues = [...clause.matchAll(EXPERT)].map(({ index }) => ({ start: index }));
    const [cue] = notInNames(cues, clause, finder);
    if (!cue || notInNames(wishesIn(clause), clause, finder).length > 0) return [];
    return finder.find(`x ${clause}`).map((topic) => ({ topic, before: clause.slice(0, cue.start) }));
  });
}

/** Cues that are not a part of what a topic is called: who does `life coaching` need not coach anybody in something else. */
function notInNames<Cue extends { start: number }>(
  cues: readonly Cue[],
  clause: string,
  finder: Finder,
): readonly Cue[] {
  if (cues.length === 0) return cues;
  const names = finder.finds(clause);
  return cues.filter((cue) => !names.some(({ start, end }) => start <= cue.start && cue.start < end));
}
