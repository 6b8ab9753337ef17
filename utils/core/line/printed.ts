import type { LineContext, LineEntry, LinePerson } from './entry.ts';
import { quoted } from './quoted.ts';
import { understood } from './understood.ts';

/** How a text is written behind a sign: as it is, or in quotation marks. */
type Writing = (text: string) => string;

const asItIs: Writing = (text) => text;
/** One word needs no quotation. */
const asWord: Writing = (text) => (/\s/u.test(text) ? quoted(text) : text);

function peopleIn(people: readonly LinePerson[], name: Writing, handle: Writing): string {
  const all = people.map((one) => (one.isHandle ? `@${handle(one.name)}` : name(one.name)));
  const last = all.pop();
  if (last === undefined) return '';
  return `with ${all.length > 0 ? `${all.join(', ')} and ` : ''}${last}`;
}

/** What the user calls kinds that are not called as they ship. */
type KindNames = NonNullable<LineContext['kinds']>;

/** What a line calls a kind: as the user does, or by the word that is known of it. */
const kindIn = ({ kind }: LineEntry, kinds: KindNames): string =>
  kinds.find(({ id }) => id === kind)?.name ?? kind ?? '';

function lineOf(entry: LineEntry, kinds: KindNames, word: Writing, words: Writing): string {
  const { date, followUp, community, about } = entry;
  return [
    kindIn(entry, kinds),
    peopleIn(entry.people, words, word),
    date ? [date.day, date.time ?? ''].join(' ').trim() : '',
    about === '' ? '' : words === quoted ? `about:${quoted(about)}` : `about ${about}`,
    ...entry.topics.map((topic) => `#${word(topic)}`),
    ...entry.links,
    community === undefined ? '' : `in:${word(community)}`,
    ...entry.gave.map((text) => `gave:${words(text)}`),
    ...entry.got.map((text) => `got:${words(text)}`),
    ...entry.insights.map((text) => `!${words(text)}`),
    followUp ? `>${followUp.on}${followUp.what === undefined ? '' : ` ${words(followUp.what)}`}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** An entry as lines: without quotation marks, and with all that there can be, which is always understood as it is meant. */
export const printings = (entry: LineEntry, kinds: KindNames = []): [plain: string, whole: string] => [
  lineOf(entry, kinds, asWord, asItIs),
  lineOf(entry, kinds, quoted, quoted),
];

/** An entry for comparison; whom a name means is known by the context, not by the line. */
const said = ({ people, ...entry }: LineEntry): string =>
  JSON.stringify([
    people.map(({ name, isHandle }) => [name, isHandle]),
    Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** Whether two entries say the same, whoever may be meant by the names in them. */
export const saysSame = (one: LineEntry, other: LineEntry): boolean => said(one) === said(other);

/**
 * An entry as a line that is understood as the same entry: without quotation marks where it is so too.
 * @param entry as `understood` makes one. @param context the one it was made in.
 */
export function printed(entry: LineEntry, context: LineContext): string {
  const [plain, whole] = printings(entry, context.kinds);
  return saysSame(understood(plain, context).entry, entry) ? plain : whole;
}
