import * as z from 'zod/mini';
import { type Community, community } from './community.ts';
import { id, instant, line } from './shapes.ts';

/** So many communities of their own a user has at most, with those that came in files. */
export const MOST_OWN = 5_000;

/** The catalogue file that a community came with. */
export const catalogueFile = z.strictObject({
  id,
  /** As the user knows it. */
  name: line(),
  /** When it was taken in. */
  at: instant,
});
export type CatalogueFile = z.infer<typeof catalogueFile>;

/** A community that the user added, or that came with a catalogue file. */
export const ownCommunity = z.strictObject({
  ...community.shape,
  /** Until the user changes it, or marks somebody as a member and takes the file back: then it is the user's own. */
  file: z.exactOptional(catalogueFile),
  createdAt: instant,
  updatedAt: instant,
});
export type OwnCommunity = z.infer<typeof ownCommunity>;

/** One of which nothing but the name is known, from a table: it gives way to any other of its id. */
export const namedCommunity = (communityId: string, name: string): unknown => ({
  ...{ id: communityId, name, topics: [name], fields: [], form: 'interest-specific-collaboration-hub' },
  ...{ source: 'its user', confidence: 'own', createdAt: 0, updatedAt: 0 },
});

export const isNameAlone = ({ updatedAt }: Pick<OwnCommunity, 'updatedAt'>): boolean => updatedAt === 0;

/**
 * The catalogue with the user's own. Of two with one id, because a later catalogue has what came with a file, that which
 * ships is taken, unless the user wrote theirs.
 */
export function withOwn(
  catalogue: readonly Community[],
  own: readonly OwnCommunity[],
): readonly (Community | OwnCommunity)[] {
  if (own.length === 0) return catalogue;
  const shipped = new Set(catalogue.map(({ id: one }) => one));
  const kept = own.filter((one) => one.confidence === 'own' || !shipped.has(one.id));
  const written = new Set(kept.map(({ id: one }) => one));
  return [...catalogue.filter((one) => !written.has(one.id)), ...kept];
}
