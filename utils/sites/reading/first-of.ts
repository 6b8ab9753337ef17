import { none } from '../page/found.ts';
import type { NoProfile } from '../site.ts';
import type { Recognised } from './recognise.ts';

function attempted<T>(known: Recognised, look: (known: Recognised) => T | NoProfile): T | NoProfile {
  try {
    return look(known);
  } catch {
    return none('The page could not be read.');
  }
}

const isNone = (seen: object): seen is NoProfile => 'kind' in seen && seen.kind === 'none';

/**
 * Looks at a page as each site's that its address may belong to: the first that finds somebody counts, else one that is
 * not drawn yet, else the first reason why it is nobody's. Never throws.
 */
export function firstOf<T extends object>(
  near: readonly Recognised[],
  look: (known: Recognised) => T | NoProfile,
): T | NoProfile {
  let reason: NoProfile | undefined;
  for (const known of near) {
    const seen = attempted(known, look);
    if (!isNone(seen)) return seen;
    if (!reason || (seen.pending && !reason.pending)) reason = seen;
  }
  return reason ?? none('The address is not one of a profile.');
}
