import type { Would } from '../../../utils/core/evidence/what-if.ts';
import type { WhyNot } from '../../../utils/core/evidence/why-not.ts';

/** What the user asked, and the answer as far as it is known. */
export interface Asking {
  communityId: string;
  /** Undefined while it is found out; `unknown`: there is no such community any more. */
  why?: WhyNot | 'unknown';
  /** What would be enough for it to be suggested; undefined while it is found out, and where it does not matter. */
  woulds?: readonly Would[];
  /** The names of those whom the answer names: they may be in no suggestion. */
  nameOf?(personId: string): string | undefined;
}
