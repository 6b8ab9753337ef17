import { identityKey } from '../../core/identity.ts';
import type { FilePage, FilePerson } from '../../core/imports/arrived.ts';
import { filledIn } from '../../core/imports/filled.ts';
import type { Verdict } from '../../core/imports/judged.ts';
import { settled } from '../../core/imports/settled.ts';
import { apartId } from '../../core/join.ts';
import { isSameName, nameKey } from '../../core/name-key.ts';
import { type Likeness, reasonsFor, scoreOf } from '../../core/same-person.ts';
import { plain } from '../people.ts';
import type { StoredPerson } from '../schema.ts';
import type { Reading } from './reading.ts';

/** So many who may be meant are offered. */
const OFFERED = 5;

/** An own site may be a company's: it tells who somebody is only together with the name. */
const OWN_SITE = 'web';

/** What is asked to know whose pages are. */
interface Owning {
  people: Reading['people'];
  identities: Pick<Reading['identities'], 'get'>;
}

/** Whose a page is. A page of somebody else's own site is nobody's here. */
async function ownerOf(reading: Owning, page: FilePage, name: string): Promise<string | undefined> {
  const held = await reading.identities.get(identityKey(page.identity));
  if (!held || page.identity.site !== OWN_SITE) return held?.personId;
  const owner = await reading.people.get(held.personId);
  return owner && isSameName(owner.name, name) ? owner.id : undefined;
}

/** Everybody whom a file's person surely is: called so here, brought by a file before, or theirs is one of the pages. */
export async function ownersOf(reading: Owning, { id, mark, pages, fields }: FilePerson): Promise<string[]> {
  if (id !== undefined && (await reading.people.getKey(id)) !== undefined) return [id];
  const before = await reading.people.index('marks').getKey(mark);
  if (before !== undefined) return [before];
  const owners = await Promise.all(pages.map((page) => ownerOf(reading, page, fields.name)));
  return [...new Set(owners.flatMap((id) => id ?? []))];
}

/**
 * The pages of a file that are not somebody's under another name: an address alone does not tell every site, so a forum's
 * page looks like an own site there.
 */
export async function pagesBeside(
  { identities }: Pick<Reading, 'identities'>,
  personId: string,
  pages: readonly FilePage[],
): Promise<FilePage[]> {
  const theirs = await identities.index('personId').getAll(personId);
  const addresses = new Set(theirs.map(({ url }) => url));
  return pages.filter(({ url }) => !addresses.has(url));
}

async function adds(reading: Reading, held: StoredPerson, said: FilePerson) {
  const person = plain(held);
  if (filledIn(person, said, 0) !== person) return true;
  const { pages, notes } = said;
  const more = await pagesBeside(reading, held.id, pages);
  const keys = await Promise.all(more.map((page) => reading.identities.getKey(identityKey(page.identity))));
  const texts = await Promise.all(notes.map(({ id }) => reading.notes.getKey(id)));
  return [...keys, ...texts].some((one) => one === undefined);
}

async function known(reading: Reading, held: StoredPerson, person: FilePerson): Promise<Verdict> {
  const { id, name, met } = held;
  const isMore = await adds(reading, held, settled(person, met));
  return { kind: 'known', personId: id, name, adds: isMore, ...(met ? { met } : {}) };
}

async function isApart(reading: Reading, keys: readonly string[], names: readonly string[]) {
  const pairs = keys.flatMap((key) => names.map((name) => apartId(key, name)));
  const told = await Promise.all(pairs.map((pair) => reading.apart.getKey(pair)));
  return told.some((one) => one !== undefined);
}

/** Why somebody known may be meant; nothing if no reason is left, or the user told them apart. */
async function likenessOf(reading: Reading, { fields, pages }: FilePerson, id: string) {
  const other = await reading.people.get(id);
  if (!other) return undefined;
  const theirs = await reading.identities.index('personId').getAll(id);
  const keys = pages.map(({ identity }) => identityKey(identity));
  const names = theirs.map(({ key }) => key);
  if (await isApart(reading, keys, [id, ...names])) return undefined;
  const side = { name: fields.name, organisation: fields.organisation, emails: fields.emails };
  const reasons = reasonsFor({ ...side, keys, claims: keys }, { ...other, keys: names, claims: [] });
  if (reasons.length === 0) return undefined;
  return { personId: id, name: other.name, reasons, score: scoreOf(reasons) } satisfies Likeness;
}

/** Everybody whom anything but a page connects with a file's person. */
async function nearBy(reading: Reading, { fields }: FilePerson): Promise<string[]> {
  const emails = fields.emails ?? [];
  const found = await Promise.all(
    emails.map((one) => reading.people.index('emails').getAllKeys(one, OFFERED)),
  );
  const key = nameKey(fields.name, fields.organisation);
  return [...found.flat(), ...(key === undefined ? [] : reading.known.byName(key))];
}

/** Whom somebody in a file is taken for. */
export async function judge(reading: Reading, person: FilePerson): Promise<Verdict> {
  if (!reading.known.names(person)) return { kind: 'new' };
  const owners = await ownersOf(reading, person);
  const [one] = owners;
  if (one !== undefined && owners.length === 1) {
    const held = await reading.people.get(one);
    if (held) return known(reading, held, person);
  }
  const ids = [...new Set([...owners, ...(await nearBy(reading, person))])];
  const likely = (await Promise.all(ids.map((id) => likenessOf(reading, person, id)))).flatMap(
    (it) => it ?? [],
  );
  if (likely.length === 0) return { kind: 'new' };
  return { kind: 'unclear', likely: likely.toSorted((a, b) => b.score - a.score).slice(0, OFFERED) };
}
