/** The two sides of the balance. */
export type Side = 'reach' | 'depth';

interface Counted {
  /** What one weighs in the strength of a tie; a conversation face to face is 1. */
  weight: number;
  side: Side;
}

/** The kinds of interaction that ship, with how each counts until the user decides otherwise. */
export const SHIPPED_KINDS = {
  met: { weight: 1, side: 'reach' },
  call: { weight: 0.8, side: 'reach' },
  video: { weight: 0.8, side: 'reach' },
  message: { weight: 0.3, side: 'reach' },
  email: { weight: 0.4, side: 'reach' },
  event: { weight: 0.6, side: 'reach' },
  introduction: { weight: 0.7, side: 'reach' },
  mentoring: { weight: 1.2, side: 'depth' },
  collaboration: { weight: 1.2, side: 'depth' },
  'community meeting': { weight: 0.8, side: 'depth' },
} as const satisfies Record<string, Counted>;

export type ShippedKind = keyof typeof SHIPPED_KINDS;
/** The id of a kind that the user added. */
export type OwnKindId = `own-${string}`;
export type InteractionKind = ShippedKind | OwnKindId;

export const INTERACTION_KINDS = Object.keys(SHIPPED_KINDS) as ShippedKind[];

const SHIPPED: ReadonlySet<string> = new Set(INTERACTION_KINDS);

/** Whether a text names a kind that ships. */
export const isShippedKind = (text: string): text is ShippedKind => SHIPPED.has(text);

const OWN = /^own-[a-z0-9-]{1,60}$/u;

/** Whether a text can be the id of a kind that the user added. */
export const isOwnKindId = (text: unknown): text is OwnKindId => typeof text === 'string' && OWN.test(text);

/** How an own kind counts of which nothing is known any more: it came from elsewhere, or its setting is lost. */
export const UNKNOWN_KIND = { name: 'contact', weight: 0.3, side: 'reach' } as const satisfies Counted & {
  name: string;
};

/** What each kind weighs. */
export type WeightOf = (kind: InteractionKind) => number;

/** What each kind weighs as it ships. */
export const shippedWeight: WeightOf = (kind) =>
  isShippedKind(kind) ? SHIPPED_KINDS[kind].weight : UNKNOWN_KIND.weight;
