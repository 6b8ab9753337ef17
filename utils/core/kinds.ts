import {
  INTERACTION_KINDS,
  type InteractionKind,
  SHIPPED_KINDS,
  type Side,
  UNKNOWN_KIND,
  type WeightOf,
} from './interaction-kinds.ts';
import { type KindChanges, NO_KIND_CHANGES } from './kind-changes.ts';

/** The name of a kind that ships, in a sentence. */
const nameAsItShips = (id: string): string => (id === 'email' ? 'e-mail' : id);

/** A kind as it is offered and shown. */
export interface Kind {
  id: InteractionKind;
  /** As in a sentence. */
  name: string;
  weight: number;
  side: Side;
}

/** All kinds, as the user has them. */
export interface Kinds {
  /** Those to choose from: the ones that ship, then the user's own. */
  all: readonly Kind[];
  /** Whatever its id: one that was taken away has its name still, or counts as the one in its place. */
  of(id: InteractionKind): Kind;
  nameOf(id: InteractionKind): string;
  weightOf: WeightOf;
}

/** What an id stands for, over all that were put in the place of others; a circle, which a file could bring, ends. */
function resolved(id: InteractionKind, into: ReadonlyMap<string, InteractionKind>): InteractionKind {
  const seen = new Set<string>();
  let now = id;
  for (let next = into.get(now); next !== undefined && !seen.has(now); next = into.get(now)) {
    seen.add(now);
    now = next;
  }
  return seen.has(now) ? id : now;
}

/** The kinds that ship with what the user changed, and the user's own. */
export function kindsWith({ changed, own }: KindChanges): Kinds {
  const changes = new Map(changed.map(({ id, ...change }) => [id, change]));
  const shipped = INTERACTION_KINDS.map(
    (id): Kind => ({ id, name: nameAsItShips(id), ...SHIPPED_KINDS[id], ...changes.get(id) }),
  );
  const mine = own.map(({ gone: _, ...kind }): Kind => kind);
  const by = new Map<string, Kind>([...shipped, ...mine].map((kind) => [kind.id, kind]));
  const into = new Map<string, InteractionKind>(
    own.flatMap(({ id, gone }) => (typeof gone === 'object' ? [[id, gone.into] as const] : [])),
  );
  const of = (id: InteractionKind): Kind => {
    const stands = resolved(id, into);
    return by.get(stands) ?? { ...UNKNOWN_KIND, id: stands };
  };
  return {
    all: [...shipped, ...mine.filter((_, at) => own[at]?.gone === undefined)],
    of,
    nameOf: (id) => of(id).name,
    weightOf: (id) => of(id).weight,
  };
}

/** The kinds as they ship. */
export const KINDS = kindsWith(NO_KIND_CHANGES);

/** What each kind weighs after some changes, as a text: the same where no tie would be another one. */
export function weightsInWords(changes: KindChanges): string {
  const { weightOf } = kindsWith(changes);
  const own = changes.own.map(({ id }) => id).sort();
  return [...INTERACTION_KINDS, ...own].map((id) => `${id} ${weightOf(id)}`).join(', ');
}
