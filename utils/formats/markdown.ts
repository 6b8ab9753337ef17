import { dayOf } from '../core/day.ts';
import { intervalInWords } from '../core/follow-ups/cadence.ts';
import type { FollowUp, Interaction } from '../core/interaction.ts';
import { KINDS } from '../core/kinds.ts';
import type { Note } from '../core/note.ts';
import type { Person } from '../core/person.ts';
import { frontmatter } from './markdown-frontmatter.ts';
import { link, movedIn, oneLine, plain } from './markdown-text.ts';

/** A community as it is named in a person's file. */
export interface NamedCommunity {
  name: string;
  url?: string;
}

/** What a kind of interaction is called. */
type KindName = (kind: Interaction['kind']) => string;

/** The names of people's files, without their ending, by the ids of the people: see `fileNameFor`. */
export type FileNames = ReadonlyMap<string, string>;

const head = (person: Person, pages: readonly string[]): string =>
  frontmatter([
    ['name', person.name],
    ['aliases', []],
    ['emails', person.emails ?? []],
    ['pages', pages],
    ['organisation', person.organisation],
    ['headline', person.headline],
    ['location', person.location],
    ['pronouns', person.pronouns],
    ['bio', person.bio],
    ['tags', person.tags],
    ['topics', person.topics],
    ['in touch', person.cadence && intervalInWords(person.cadence)],
    ['next follow-up', person.next && { day: person.next.on }],
    ['last contact', person.tie.lastAt === undefined ? undefined : { day: dayOf(person.tie.lastAt) }],
    ['id', person.id],
  ]);

const section = (title: string, entries: readonly string[], between = '\n'): string[] =>
  entries.length === 0 ? [] : [`## ${title}\n\n${entries.join(between)}\n`];

function noteEntry({ createdAt, kind, fromSeveral, text }: Note): string {
  const first = [dayOf(createdAt), kind ?? '', fromSeveral ? 'told when several were there' : ''];
  return `- ${first.filter((part) => part !== '').join(' · ')}\n\n${movedIn(text, 2)}`;
}

const thingLines = (word: string, things: readonly string[] = []): string[] =>
  things.map((one) => `  - ${word}: ${plain(one)}`);

function followUpLine({ on, what, doneAt }: FollowUp): string {
  const words = [on, oneLine(what ?? '')].filter((word) => word !== '');
  return `  - [${doneAt === undefined ? ' ' : 'x'}] ${words.join(' ')}`;
}

function interactionEntry(
  interaction: Interaction,
  personId: string,
  names: FileNames,
  kindName: KindName,
): string {
  const others = interaction.personIds.filter((id) => id !== personId);
  const links = others.flatMap((id) => names.get(id) ?? []).map((name) => `[[${name}]]`);
  const { at, kind, duration, place, event } = interaction;
  const first = [
    ...[dayOf(at), plain(kindName(kind)), links.length > 0 ? `with ${links.join(', ')}` : ''],
    ...[duration === undefined ? '' : `${duration} min`, plain(place ?? ''), plain(event ?? '')],
  ];
  const lines = [`- ${first.filter((part) => part !== '').join(' · ')}`];
  const about = interaction.about.trim();
  if (about !== '') lines.push(`  - ${movedIn(about, 4).trimStart()}`);
  lines.push(...thingLines('gave', interaction.gave), ...thingLines('got', interaction.got));
  if (interaction.followUp) lines.push(followUpLine(interaction.followUp));
  return lines.join('\n');
}

const communityEntry = ({ name, url }: NamedCommunity): string =>
  `- ${url === undefined ? plain(name) : link(name, url)}`;

/**
 * A person as a Markdown file for a folder of linked notes, such as Obsidian’s: properties, then notes, interactions (both
 * newest first) and communities, those sections left out that are empty. Days are the user’s own. What the user wrote is
 * Markdown already: it is moved in below its entry and otherwise kept, so nothing in it can begin or end a section.
 * @param pages addresses.
 */
export function markdownOf(
  person: Person,
  pages: readonly string[],
  notes: readonly Note[],
  interactions: readonly Interaction[],
  communities: readonly NamedCommunity[],
  names: FileNames,
  kindName: KindName = KINDS.nameOf,
): string {
  const newestNotes = notes.toSorted((a, b) => b.createdAt - a.createdAt);
  const newest = interactions.toSorted((a, b) => b.at - a.at);
  return [
    head(person, pages),
    ...section('Notes', newestNotes.map(noteEntry), '\n\n'),
    ...section(
      'Interactions',
      newest.map((interaction) => interactionEntry(interaction, person.id, names, kindName)),
    ),
    ...section('Communities', communities.map(communityEntry)),
  ].join('\n');
}
