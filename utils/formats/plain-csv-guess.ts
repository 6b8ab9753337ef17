import { fold } from '../core/words.ts';
import { type FieldId, HEADER_WORDS } from './plain-csv-words.ts';

/** A column that its words give a field; the lower its rank, the better they fit. */
interface Guess {
  index: number;
  field: FieldId;
  rank: number;
  key: string;
}

/** What of a header counts: letters, without accents or case. Cut, since folding can make a text many times longer. */
const keyOf = (header: string): string => fold(header.slice(0, 100)).replace(/\P{L}+/gu, '');

/** Words that mean a whole name alone, and a part of it beside a column for the other part. */
const BARE_NAMES = new Set(['name', 'nom', 'nombre', 'nome', 'naam']);

/** Fields that several columns may have; of the others the best column gets it. */
const FOR_SEVERAL = new Set<FieldId>(['givenName', 'email', 'page', 'tags', 'topics', 'note']);

const FIELDS: ReadonlyMap<string, Pick<Guess, 'field' | 'rank'>> = new Map(
  (Object.keys(HEADER_WORDS) as FieldId[]).flatMap((field) =>
    HEADER_WORDS[field]
      .split(',')
      .map((words, rank) => [keyOf(words), { field, rank }] as const)
      .reverse(),
  ),
);

function guessesFor(columns: readonly string[]): Guess[] {
  const seen = new Set<string>();
  return columns.flatMap((column, index) => {
    const [name, key] = [column.toLowerCase(), keyOf(column)];
    const found = FIELDS.get(key);
    // The cells of a second column of the same name cannot be told from those of the first.
    if (!found || seen.has(name)) return [];
    seen.add(name);
    return [{ index, key, ...found }];
  });
}

/** Each guess, but for a field with one column the best alone. */
function settled(guesses: readonly Guess[]): Guess[] {
  const best = new Map<FieldId, Guess>();
  for (const guess of guesses)
    if (guess.rank < (best.get(guess.field)?.rank ?? Number.POSITIVE_INFINITY)) best.set(guess.field, guess);
  return guesses.filter((guess) => FOR_SEVERAL.has(guess.field) || best.get(guess.field) === guess);
}

/** “Name” beside “Vorname” is the family name, “Nombre” beside “Apellidos” the given one. */
function withParts(guesses: readonly Guess[]): Guess[] {
  const fields = new Set(guesses.map(({ field }) => field));
  const [given, family] = [fields.has('givenName'), fields.has('familyName')];
  if (given === family) return [...guesses];
  const part = given ? 'familyName' : 'givenName';
  return guesses.map((guess) => (BARE_NAMES.has(guess.key) ? { ...guess, field: part } : guess));
}

/** The columns whose words say what they hold, in their order, each with its field. */
export const fieldsOf = (columns: readonly string[]): [index: number, field: FieldId][] =>
  withParts(settled(guessesFor(columns))).map(({ index, field }) => [index, field]);
