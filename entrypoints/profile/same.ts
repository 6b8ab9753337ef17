import type { Identity } from '../../utils/core/identity.ts';

/** Whether two identities are one account. */
export const isSame = (one: Identity, other: Identity | undefined): boolean =>
  one.site === other?.site && one.handle === other.handle;
