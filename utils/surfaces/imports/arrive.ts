import { MOST_MINUTES } from '../../core/duration.ts';
import { identityKey } from '../../core/identity.ts';
import type { Arrived, FileContact, FileNote, FilePage, FilePerson } from '../../core/imports/arrived.ts';
import type {
  Arrivals,
  IncomingInteraction,
  IncomingNote,
  IncomingPerson,
  LeftOut,
} from '../../core/incoming.ts';
import type { FollowUp } from '../../core/interaction.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Met } from '../../core/person.ts';
import { day } from '../../core/shapes.ts';
import { inPieces } from '../../formats/breath.ts';
import { clean } from '../../sites/page/text.ts';
import { hashOf } from './hash.ts';
import { keptEmails, keptTags, keptText } from './kept-text.ts';
import { pagesOf, sharedSites } from './pages-of.ts';

/** A day ahead is the same evening in another time zone. */
const DAY = 86_400_000;

const markOf = (format: string, ref: string): string => `${format}:${hashOf(ref)}`;

/** What somebody is called: by the file, else by a page or an e-mail address of theirs. */
function nameOf({ name, emails }: IncomingPerson, pages: readonly FilePage[]): string | undefined {
  const [page] = pages;
  return (
    clean(name, LIMITS.name) ??
    clean(page?.identity.handle, LIMITS.name) ??
    clean(emails[0]?.split('@')[0], LIMITS.name)
  );
}

const LINES = {
  pronouns: LIMITS.tag,
  headline: LIMITS.line,
  organisation: LIMITS.line,
  location: LIMITS.line,
};

/** What the user planned with them, which is in tables of our own alone. */
function plansOf({ cadence, followUp }: IncomingPerson): Pick<FilePerson['fields'], 'cadence' | 'followUp'> {
  const plans = cadence ? { cadence } : {};
  if (!followUp) return plans;
  const { what, ...days } = followUp;
  const said = clean(what, LIMITS.line);
  return { ...plans, followUp: { ...days, ...(said === undefined ? {} : { what: said }) } };
}

function fieldsOf(person: IncomingPerson, name: string): FilePerson['fields'] {
  const fields: FilePerson['fields'] = {
    name,
    tags: keptTags(person.tags),
    topics: keptTags(person.topics),
  };
  for (const field of Object.keys(LINES) as (keyof typeof LINES)[]) {
    const value = clean(person[field], LINES[field]);
    if (value !== undefined) fields[field] = value;
  }
  const [bio, emails] = [keptText(person.bio ?? ''), keptEmails(person.emails)];
  if (bio !== '') fields.bio = bio;
  if (emails.length > 0) fields.emails = emails;
  return { ...fields, ...plansOf(person) };
}

function metOf({ how, on }: Met): { met?: Met } {
  const [said, isDay] = [clean(how, LIMITS.line), day.safeParse(on).success];
  if (said === undefined) return {};
  return { met: { how: said, ...(isDay && on !== undefined ? { on } : {}) } };
}

function notesOf(notes: readonly IncomingNote[], mark: string, now: number): FileNote[] {
  const kept: FileNote[] = [];
  for (const { text, at, met } of notes) {
    const said = keptText(text);
    if (said === '') continue;
    const id = `note:${hashOf(`${mark} ${said}`)}`;
    kept.push({
      id,
      text: said,
      ...(at !== undefined && at >= 0 && at <= now ? { at: Math.round(at) } : {}),
      ...(met ? metOf(met) : {}),
    });
  }
  return kept;
}

function personOf(
  person: IncomingPerson,
  pages: readonly FilePage[],
  { format, now }: Arriving,
): FilePerson | LeftOut {
  const name = nameOf(person, pages);
  if (name === undefined)
    return { at: person.at, reason: 'Nothing here says what this person is called, so they are left out.' };
  const mark = markOf(format, person.ref);
  const notes = notesOf(person.notes, mark, now);
  const own = person.id === undefined ? {} : { id: person.id };
  return { at: person.at, mark, ...own, fields: fieldsOf(person, name), pages, notes };
}

/** A promise as it is kept: one without a day is none. What was kept was kept with the contact itself. */
function followUpOf({ followUp, when }: IncomingInteraction): { followUp?: FollowUp } {
  if (!followUp || !day.safeParse(followUp.on).success) return {};
  const what = clean(followUp.what, LIMITS.line);
  return {
    followUp: {
      on: followUp.on,
      ...(what ? { what } : {}),
      ...(followUp.done ? { doneAt: Math.round(when) } : {}),
    },
  };
}

/** How long it was and where, as far as it can be kept. */
function spentIn({ duration = 0, place }: IncomingInteraction): Pick<FileContact, 'duration' | 'place'> {
  const where = clean(place, LIMITS.line);
  const isLong = Number.isInteger(duration) && duration >= 1 && duration <= MOST_MINUTES;
  return { ...(isLong ? { duration } : {}), ...(where === undefined ? {} : { place: where }) };
}

function contactOf(one: IncomingInteraction, { format, now }: Arriving): FileContact | LeftOut {
  if (!(one.when >= 0 && one.when <= now + DAY))
    return { at: one.at, reason: 'This contact is dated before 1970 or in the future, so it is left out.' };
  const refs = [...new Set(one.refs)].slice(0, LIMITS.people);
  const [about, when] = [keptText(one.about), Math.round(one.when)];
  const said = one.ref === undefined ? [refs.toSorted(), one.kind, when, about] : [one.ref];
  const id = hashOf(JSON.stringify([format, ...said]));
  const marks = refs.map((ref) => markOf(format, ref));
  const spent = spentIn(one);
  return { id: `contact:${id}`, marks, kind: one.kind, at: when, about, ...spent, ...followUpOf(one) };
}

interface Arriving {
  format: string;
  /** In ms. */
  now: number;
}

/** Own sites that several have are nobody's. */
function withoutShared(all: readonly FilePage[][]): FilePage[][] {
  const shared = sharedSites(all);
  return all.map((pages) => pages.filter(({ identity }) => !shared.has(identityKey(identity))));
}

/** So many are made fit before the page draws and answers. */
const AT_ONCE = 500;

const eachOf = async <T, R>(list: readonly T[], work: (one: T) => R): Promise<R[]> =>
  (await inPieces(list, AT_ONCE, (piece) => piece.map(work))).flat();

const isLeftOut = (one: object): one is LeftOut => 'reason' in one;

/**
 * Makes what a file says fit to keep: cleaned like the text of a page, within the limits, its addresses known as the pages
 * that they are. The same file gives the same marks and ids each time.
 */
export async function arrive(arrivals: Arrivals, arriving: Arriving): Promise<Arrived> {
  const pages = withoutShared(await eachOf(arrivals.people, ({ pages }) => pagesOf(pages)));
  const places = arrivals.people.map((person, at) => ({ person, pages: pages[at] ?? [] }));
  const people = await eachOf(places, (one) => personOf(one.person, one.pages, arriving));
  const contacts = await eachOf(arrivals.interactions, (one) => contactOf(one, arriving));
  return {
    people: people.flatMap((one) => (isLeftOut(one) ? [] : [one])),
    contacts: contacts.flatMap((one) => (isLeftOut(one) ? [] : [one])),
    leftOut: [...arrivals.leftOut, ...people.filter(isLeftOut), ...contacts.filter(isLeftOut)],
  };
}
