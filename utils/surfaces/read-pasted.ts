import { dayOf } from '../core/day.ts';
import { LIMITS } from '../core/limits.ts';
import { isCalled } from '../core/line/people.ts';
import { type Pasted, type PastedAs, type PastedPerson, pastedAs } from '../core/pasted.ts';
import type { Newcomer, PastedEntry } from '../core/views.ts';
import { findPeople } from '../store/find-people.ts';
import type { Store } from '../store/open.ts';
import { pickable } from './pickable.ts';
import { records } from './records.ts';

const READERS: Readonly<Record<PastedAs, () => Promise<(text: string) => Pasted>>> = {
  'contact card': async () => (await import('../formats/pasted/card.ts')).pastedCard,
  'calendar entry': async () => (await import('../formats/pasted/event.ts')).pastedEvent,
  'e-mail': async () => (await import('../formats/pasted/mail.ts')).pastedMail,
};

/** So many are looked at who have such words in their names. */
const MOST_LOOKED_AT = 100;

/** Whom somebody pasted is, if that is one person the user knows: of the address first, then of the name. */
async function knownAs(store: Store, { name, email }: PastedPerson) {
  const mailed = email === undefined ? [] : await store.db.getAllFromIndex('people', 'emails', email, 2);
  if (mailed.length > 0) return mailed;
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  return (await findPeople(store, name, MOST_LOOKED_AT)).filter((one) => isCalled(one.name, name));
}

const inWords = ({ name, email }: PastedPerson): string =>
  [name, email && `<${email}>`].filter(Boolean).join(' ');

/** Who is put into the contact, and what of them is left for the text. */
interface Put {
  known?: ReturnType<typeof pickable>;
  newcomer?: Newcomer;
  text?: string;
}

async function put(store: Store, person: PastedPerson): Promise<Put> {
  const known = await knownAs(store, person);
  const [only] = known;
  if (only && known.length === 1) return { known: pickable(only) };
  // Several may be meant, or nobody is named: the user decides, and nothing of it is lost.
  if (only || person.name === '') return { text: `With: ${inWords(person)}` };
  const { name, email, rest } = person;
  return { newcomer: { name, ...(email && { email }) }, ...(rest && { text: rest }) };
}

/** Of two of one name who are new, the form has room for the first: the other one stays in the text. */
function apart(all: readonly Put[]): Put[] {
  const names = new Set<string>();
  return all.map((one) => {
    const name = one.newcomer?.name.toLocaleLowerCase();
    if (!one.newcomer || name === undefined || !names.has(name)) {
      if (name !== undefined) names.add(name);
      return one;
    }
    return { text: [`With: ${inWords(one.newcomer)}`, one.text].filter(Boolean).join('\n') };
  });
}

const localMoment = (at: number): string => {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** When it was, for the field; a moment that lies ahead is no contact yet, and stays in the text. */
function whenOf(at: number | undefined, now: number): { when: string; text: string } {
  if (at === undefined || at < 0) return { when: '', text: '' };
  return at > now
    ? { when: '', text: `When: ${localMoment(at).replace('T', ' ')}` }
    : { when: localMoment(at), text: '' };
}

/** What was read, for the fields. */
async function entryOf(pasted: Pasted): Promise<PastedEntry> {
  const { as, kind, people } = pasted;
  const store = await records();
  const all = apart(await Promise.all(people.slice(0, LIMITS.people).map((one) => put(store, one))));
  const left = people.slice(LIMITS.people).map((one) => `With: ${inWords(one)}`);
  const { when, text } = whenOf(pasted.at, Date.now());
  const rest = all.flatMap((one) => one.text ?? []);
  return {
    as,
    people: all.flatMap(({ known, newcomer }) => known ?? newcomer ?? []),
    ...(kind && { kind }),
    when,
    about: [pasted.about, text, ...rest, ...left].filter((part) => part !== '').join('\n'),
  };
}

/**
 * What a pasted text says for the fields of a contact; undefined where it is a text and nothing more, or cannot be read.
 * Nothing of it is lost: what no field has room for is in what it was about.
 */
export async function readPasted(text: string): Promise<PastedEntry | undefined> {
  const as = pastedAs(text);
  if (!as) return undefined;
  try {
    const read = await READERS[as]();
    const entry = await entryOf(read(text));
    return entry.people.length === 0 && entry.about === '' ? undefined : entry;
  } catch (error) {
    // Broken: it is pasted as the text it is.
    console.error(error);
    return undefined;
  }
}
