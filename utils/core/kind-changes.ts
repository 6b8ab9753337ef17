import * as z from 'zod/mini';
import { INTERACTION_KINDS, isOwnKindId, type OwnKindId } from './interaction-kinds.ts';
import { LIMITS } from './limits.ts';
import { line } from './shapes.ts';

/** So many kinds the user may have added; and so many with those that they took away again. */
export const MOST_OWN_KINDS = 40;
export const MOST_EVER = 200;

/** The most that one interaction may weigh: five conversations face to face. */
export const MOST_WEIGHT = 5;

const shippedKind = z.enum(INTERACTION_KINDS);
const ownKindId = z.custom<OwnKindId>(isOwnKindId);

/** The id of a kind: one that ships, or one that the user added. */
export const interactionKind = z.union([shippedKind, ownKindId]);

const side = z.enum(['reach', 'depth']);
const weight = z.number().check(z.minimum(0), z.maximum(MOST_WEIGHT));
const name = line(LIMITS.tag);

/** What the user changed about a kind that ships. */
const changedKind = z.strictObject({
  id: shippedKind,
  name: z.exactOptional(name),
  weight: z.exactOptional(weight),
  side: z.exactOptional(side),
});
export type ChangedKind = z.infer<typeof changedKind>;

/** A kind that the user added. */
export const ownKind = z.strictObject({
  id: ownKindId,
  name,
  weight,
  side,
  /** It is not offered any more: its contacts keep it, or count as this other kind. */
  gone: z.exactOptional(z.union([z.literal('kept'), z.strictObject({ into: interactionKind })])),
});
export type OwnKind = z.infer<typeof ownKind>;

/** What the user changed about the kinds of interaction. */
export const kindChanges = z.strictObject({
  changed: z.array(changedKind).check(z.maxLength(INTERACTION_KINDS.length)),
  own: z.array(ownKind).check(z.maxLength(MOST_EVER)),
});
export type KindChanges = z.infer<typeof kindChanges>;

export const NO_KIND_CHANGES: KindChanges = { changed: [], own: [] };

/** Whether one more can be added, also beside all that were taken away. */
export const hasRoom = ({ own }: KindChanges): boolean =>
  own.length < MOST_EVER && own.filter(({ gone }) => gone === undefined).length < MOST_OWN_KINDS;
