import type { FileContact, FilePerson } from './arrived.ts';
import type { Choices, Plan } from './judged.ts';

/** Somebody to be taken in. `personId`: whom the user or the file takes them for; `newId`: theirs if they are new. */
export interface StagedPerson {
  person: FilePerson;
  personId?: string;
  newId: string;
  /** Nobody in the records as they were looked at, and nobody before them in the file, can be them. */
  fresh?: true;
  /** Of somebody fresh: contacts with them alone. They are counted as they are taken in, and written once. */
  contacts?: readonly FileContact[];
}

/** What is taken in at once: one step in the history. */
export interface Batch {
  /** The number of the last change of the records that the file was looked at beside. */
  asOf?: number;
  people: readonly StagedPerson[];
  contacts: readonly FileContact[];
}

/** So many people are taken in at once: few enough to be done in a moment, many enough to be quick. */
const PEOPLE = 250;
const CONTACTS = 500;
/** Contacts of somebody with more wait by themselves, for a batch is not to be long. */
const CONTACTS_BESIDE = 20;

function* chunksOf<T>(list: readonly T[], size: number): Iterable<readonly T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

function stagedPeople({ people }: Plan, choices: Choices, newId: () => string): StagedPerson[] {
  return people.flatMap(({ person, verdict, fresh }) => {
    if (fresh) return [{ person, newId: person.id ?? newId(), fresh }];
    if (verdict.kind === 'known')
      return verdict.adds ? [{ person, personId: verdict.personId, newId: newId() }] : [];
    const choice = verdict.kind === 'unclear' ? choices.get(person.mark) : 'new';
    if (choice === 'leave') return [];
    const [likeliest] = verdict.kind === 'unclear' ? verdict.likely : [];
    return choice === 'same' && likeliest
      ? [{ person, personId: likeliest.personId, newId: newId() }]
      : [{ person, newId: person.id ?? newId() }];
  });
}

/** Contacts with one alone, by their mark, where there are not too many. */
function contactsBeside(contacts: readonly FileContact[]): Map<string, readonly FileContact[]> {
  const alone = contacts.filter(({ marks }) => marks.length === 1);
  const by = Map.groupBy(alone, ({ marks }) => marks[0] ?? '');
  return new Map([...by].filter(([, theirs]) => theirs.length <= CONTACTS_BESIDE));
}

/** Those who are fresh, each with the contacts that go with them; and the contacts that are left. */
function withContacts(people: readonly StagedPerson[], contacts: readonly FileContact[]) {
  const by = contactsBeside(contacts);
  const taken = new Set<FileContact>();
  const beside = people.map((one) => {
    const theirs = one.fresh && by.get(one.person.mark);
    if (!theirs) return one;
    for (const contact of theirs) taken.add(contact);
    return { ...one, contacts: theirs };
  });
  return { people: beside, contacts: contacts.filter((one) => !taken.has(one)) };
}

/** Contacts with one and the same people together, so that each person is counted in few batches. */
const byPeople = (contacts: readonly FileContact[]): FileContact[] =>
  contacts.toSorted((a, b) => ((a.marks[0] ?? '') < (b.marks[0] ?? '') ? -1 : 1));

/** What of a plan is taken in, in the order in which it is: people before the contacts with them. */
export function batchesOf(plan: Plan, choices: Choices, newId: () => string): Batch[] {
  const left = new Set([...choices].flatMap(([mark, choice]) => (choice === 'leave' ? [mark] : [])));
  const kept = plan.contacts.flatMap((one) => {
    const marks = one.marks.filter((mark) => !left.has(mark));
    return marks.length > 0 ? [{ ...one, marks }] : [];
  });
  const { people, contacts } = withContacts(stagedPeople(plan, choices, newId), kept);
  const asOf = plan.asOf === undefined ? {} : { asOf: plan.asOf };
  return [
    ...[...chunksOf(people, PEOPLE)].map((some) => ({ ...asOf, people: some, contacts: [] })),
    ...[...chunksOf(byPeople(contacts), CONTACTS)].map((some) => ({ ...asOf, people: [], contacts: some })),
  ];
}
