import type { Community } from '../community.ts';
import type { Interaction } from '../interaction.ts';
import type { Note } from '../note.ts';
import type { Person } from '../person.ts';
import { topicMatcher } from '../topics/matcher.ts';
import { type Stance, withStances } from '../topics/stance.ts';
import { type AddressFinder, addressesIn, addressFinder } from './addresses.ts';
import { goesOn, isElsewhere, isPartOfAnother, saysBelongs, saysPlainly } from './belonging.ts';
import { isWritten, type Name, namesOf } from './names.ts';
import { around, LONGEST, type Noticed, type NoticedPlace, type Seen, together } from './seen.ts';

/** What is kept about a person, as far as communities are looked for in it. */
export interface Kept {
  person: Pick<Person, 'headline' | 'bio' | 'organisation' | 'tags' | 'topics'>;
  notes: readonly Pick<Note, 'id' | 'text' | 'link'>[];
  interactions: readonly Pick<Interaction, 'id' | 'about'>[];
  /** The addresses of their pages. */
  pages: readonly string[];
}

/** Finds the communities that somebody may belong to. Linear in the length of the texts. */
export type Noticer = (kept: Kept) => Noticed[];

interface Words {
  place: NoticedPlace;
  text: string;
}

/** A noticer of some communities, built once. */
export function noticerOf(communities: readonly Community[]): Noticer {
  const names = namesOf(communities);
  const matcher = topicMatcher(
    [...names.values()].map(({ written }) => ({ name: written, aliases: [], parents: [], related: [] })),
  );
  const byWritten = new Map([...names.values()].map((name) => [name.written, name]));
  const at = addressFinder(communities);
  const nameAt = (phrase: string): Name | undefined => byWritten.get(phrase);
  return (kept) => {
    const seen = wordsIn(kept).flatMap((words) => [
      ...namedIn(words, matcher.finds(words.text), nameAt),
      ...linkedIn(words, at),
    ]);
    return together([...seen, ...kept.pages.flatMap((url) => ofPage(url, at))]);
  };
}

function wordsIn({ person, notes, interactions }: Kept): Words[] {
  const own = (place: NoticedPlace, text: string | undefined): Words[] => (text ? [{ place, text }] : []);
  return [
    ...own({ in: 'headline' }, person.headline),
    ...own({ in: 'bio' }, person.bio),
    ...own({ in: 'organisation' }, person.organisation),
    ...person.tags.map((text) => ({ place: { in: 'tags' } as const, text })),
    ...person.topics.map((text) => ({ place: { in: 'page topics' } as const, text })),
    ...notes.map(({ id, text, link }) => ({
      place: { in: 'note', noteId: id } as const,
      text: link === undefined ? text : `${text}\n${link}`,
    })),
    ...interactions.map(({ id, about }) => ({
      place: { in: 'interaction', interactionId: id } as const,
      text: about,
    })),
  ];
}

const isByUser = ({ in: where }: NoticedPlace): boolean => where === 'note' || where === 'interaction';
const isWhole = ({ in: where }: NoticedPlace): boolean => where === 'tags' || where === 'page topics';

interface Span {
  topic: string;
  start: number;
  end: number;
  stance: Stance;
}

function namedIn(
  { text, place }: Words,
  finds: readonly Span[],
  nameAt: (phrase: string) => Name | undefined,
): Seen[] {
  let last: { end: number; belongs: boolean } | undefined;
  return finds.flatMap(({ topic, start, end, stance }) => {
    const listed = last?.belongs && goesOn(text.slice(last.end, start));
    last = undefined;
    const name = nameAt(topic);
    const whole = isWhole(place) && end - start === text.trim().length;
    if (!name || !isWritten(text.slice(start, end), name, whole) || isPartOfAnother(text, start, end))
      return [];
    if (isElsewhere(text, start, end, isByUser(place))) return [];
    const belongs = name.weak ? saysPlainly(text, start, end) : listed || saysBelongs(text, start, end);
    if (name.weak && !belongs) return [];
    last = { end, belongs };
    return seenAt({ text, place }, { start, end, stance }, name.communityId, belongs);
  });
}

function linkedIn({ text, place }: Words, at: AddressFinder): Seen[] {
  const spans = addressesIn(text).flatMap(({ address, start, end }) => {
    const found = at(address);
    return found ? [{ topic: found.communityId, account: found.account, start, end }] : [];
  });
  return withStances(text, spans).flatMap((span) =>
    isElsewhere(text, span.start, span.end, isByUser(place))
      ? []
      : seenAt({ text, place }, span, span.topic, span.account || saysBelongs(text, span.start, span.end)),
  );
}

const seenAt = (
  { text, place }: Words,
  { start, end, stance }: Omit<Span, 'topic'>,
  communityId: string,
  high: boolean,
): Seen[] =>
  stance === 'wants'
    ? []
    : [
        {
          communityId,
          place,
          sure: high ? 'high' : 'low',
          holds: stance === 'has',
          passage: around(text, start, end),
        },
      ];

function ofPage(url: string, at: AddressFinder): Seen[] {
  const found = at(url, true);
  const passage = url.slice(0, LONGEST);
  return found
    ? [
        {
          communityId: found.communityId,
          sure: found.account ? 'high' : 'low',
          holds: true,
          place: { in: 'page', url },
          passage,
        },
      ]
    : [];
}
