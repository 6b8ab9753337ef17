import type { InteractionKind } from '../interaction-kinds.ts';
import { ends } from './ends.ts';
import type { OpenText } from './open-text.ts';
import { phraseAt } from './phrases.ts';

/** What a word behind its people says: German has its verb there. */
interface Closing {
  kind?: InteractionKind;
  /** Whether people stand before it without "mit": "Ada getroffen". */
  hasObject?: true;
  /** Whether what it was about may stand before it: "mit Ada über Typen gesprochen". */
  isTalk?: true;
  /** Whether it says nothing where the kind is said already: "Kaffee mit Ada getrunken". */
  onlyCloses?: true;
}

const all = (words: string, closing: Closing): [string, Closing][] =>
  words.split(', ').map((word) => [word, closing]);

const CLOSING: ReadonlyMap<string, Closing> = new Map([
  ...all('getroffen, gesehen, besucht', { kind: 'met', hasObject: true }),
  ...all('angerufen', { kind: 'call', hasObject: true }),
  ...all('gesprochen, geredet, geplaudert, unterhalten', { kind: 'met', isTalk: true }),
  ...all('telefoniert', { kind: 'call', isTalk: true }),
  ...all('gezoomt', { kind: 'video', isTalk: true }),
  ...all('gechattet, geschrieben', { kind: 'message', isTalk: true }),
  ...all('gemailt', { kind: 'email', isTalk: true }),
  ...all('gearbeitet, zusammengearbeitet', { kind: 'collaboration' }),
  ...all('kaffee getrunken, tee getrunken, bier getrunken, zu mittag gegessen, zu abend gegessen', {
    kind: 'met',
  }),
  ...all('getrunken, gegessen', { kind: 'met', onlyCloses: true }),
  ...all('gehabt, geführt', { onlyCloses: true }),
]);
/** So many words has the longest. */
const MOST_WORDS = 3;

/** The word at a place that ends what is said of people before it, with where it stands. */
export function closingAt(open: OpenText, at: number): (Closing & { from: number; to: number }) | undefined {
  const said = phraseAt(open, at, (phrase) => CLOSING.has(phrase), MOST_WORDS);
  if (!said || !ends(open, open.itemAt(said.to))) return undefined;
  return { ...CLOSING.get(said.phrase), from: said.from, to: said.to };
}
