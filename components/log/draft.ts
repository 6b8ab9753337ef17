import type { InteractionKind } from '../../utils/core/interaction-kinds.ts';
import type { InteractionDraft, Newcomer } from '../../utils/core/views.ts';
import type { Pickable } from '../ui/offers.ts';
import { isolate } from '../ui/words.ts';

/** Somebody in the log: known, or to be added by name. */
export type Chosen = Pickable & { isNew?: true; email?: string };

/** Lists of texts that a contact can have. */
export const LISTS = ['topics', 'insights', 'links', 'gave', 'got'] as const;
export type ListField = (typeof LISTS)[number];

type NewField = 'newNames' | 'newEmails';
type Stated = ListField | 'communityId' | 'followUpWhat' | 'duration' | 'place' | 'line';

/** What stands in the form: an empty text or list for what is not said. `who` is typed but not yet chosen. */
export interface LogState
  extends Omit<InteractionDraft, 'personIds' | NewField | Stated>,
    Required<Pick<InteractionDraft, Stated>> {
  chosen: readonly Chosen[];
  who: string;
  /** What is typed of a community, not yet chosen. */
  where: string;
}

const newcomer = ({ name, email }: Newcomer): Chosen => ({
  ...{ id: `new:${name}`, name, isNew: true },
  ...(email && { email }),
});

/** Those who are to be added, with the addresses that were said of them. */
function newcomersOf({ newNames = [], newEmails = [] }: Partial<InteractionDraft>): Chosen[] {
  const emails = new Map(newEmails.map(({ name, email }) => [name, email]));
  return newNames.map((name) => newcomer({ name, email: emails.get(name) ?? '' }));
}

/** The form as it opens: `people` names those who are chosen. */
export function stateFrom(
  initial: Partial<InteractionDraft>,
  people: readonly Pickable[],
  kinds: readonly InteractionKind[],
): LogState {
  const ids = initial.personIds;
  const known = ids ? people.filter((one) => ids.includes(one.id)) : people;
  return {
    chosen: [...known, ...newcomersOf(initial)],
    who: '',
    kind: initial.kind ?? kinds[0] ?? 'met',
    when: initial.when ?? '',
    about: initial.about ?? '',
    ...(Object.fromEntries(LISTS.map((list) => [list, initial[list] ?? []])) as Record<
      ListField,
      readonly string[]
    >),
    followUpOn: initial.followUpOn ?? '',
    followUpWhat: initial.followUpWhat ?? '',
    communityId: initial.communityId ?? '',
    where: '',
    line: initial.line ?? '',
    duration: initial.duration ?? '',
    place: initial.place ?? '',
  };
}

/** What a draft has only where it is said. */
const WHERE_SAID = [
  'communityId',
  'followUpWhat',
  'duration',
  'place',
  'insights',
  'links',
  'gave',
  'got',
  'line',
] as const;

/** What the form says, as a draft. */
export function draftFrom({ chosen, who: _, where: _w, ...state }: LogState): InteractionDraft {
  const said = Object.entries(state).filter(
    ([field, value]) => !(WHERE_SAID as readonly string[]).includes(field) || value.length > 0,
  );
  const newEmails = chosen.flatMap(({ isNew, name, email }) => (isNew && email ? { name, email } : []));
  return {
    ...(Object.fromEntries(said) as Omit<InteractionDraft, 'personIds' | NewField>),
    personIds: chosen.filter((one) => !one.isNew).map((one) => one.id),
    newNames: chosen.filter((one) => one.isNew).map((one) => one.name),
    ...(newEmails.length > 0 && { newEmails }),
  };
}

function chosenOf(person: Pickable | Newcomer | string): Chosen {
  if (typeof person === 'string') return newcomer({ name: person });
  return 'id' in person ? person : newcomer(person);
}

/** The state with one more person, each once; an address that is said of somebody new is kept with them. */
export function withPerson(state: LogState, person: Pickable | Newcomer | string): LogState {
  const one = chosenOf(person);
  const there = state.chosen.find(({ id }) => id === one.id);
  if (!there) return { ...state, chosen: [...state.chosen, one] };
  if (!one.email || there.email) return state;
  return { ...state, chosen: state.chosen.map((other) => (other === there ? one : other)) };
}

/** A text in a sentence, which begins with our words: its first ones give the direction. */
const shortened = (text: string): string => isolate(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * Why this cannot be saved yet, as a sentence, or undefined. `alsoFilled`: somebody outside the draft is in it. `asks`: a name
 * in the line by which several may be meant. `hasLine`: the line is where names are typed.
 */
export function missingFrom(
  state: LogState,
  alsoFilled: boolean,
  asks?: string,
  hasLine = false,
): string | undefined {
  if (asks !== undefined) return `Several may be meant by “${shortened(asks)}”: choose one below the line.`;
  if (state.who.trim() !== '')
    return `Nobody is chosen yet for “${shortened(state.who.trim())}”: pick a name from the list, or empty the field.`;
  if (state.chosen.length === 0 && !alsoFilled)
    return hasLine
      ? 'Nobody is chosen yet: write “with” and a name in the line, then press Enter.'
      : 'Nobody is chosen yet: type a name, then press Enter to pick or add it.';
  if (state.where.trim() !== '')
    return `No community is chosen yet for “${shortened(state.where.trim())}”: pick one from the list, or empty the field.`;
  return undefined;
}
