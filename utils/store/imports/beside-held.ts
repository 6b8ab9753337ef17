import type { Everything } from '../../core/everything.ts';
import { withHeldPeople } from '../held-people.ts';
import type { Getting } from './held-record.ts';
import { withHeldNames } from './with-held-names.ts';
import { withoutStrangers } from './without-strangers.ts';

/**
 * A file as it can be taken in beside the records that are here: its people are called as they are here, and its kinds come
 * beside those that are here.
 * @returns also the records that are left out, about people who are neither in it nor here.
 */
export async function besideHeld(
  reading: Getting,
  file: Everything,
): Promise<{ rest: Everything; strangers: readonly object[] }> {
  const { rest, strangers } = await withoutStrangers(reading, await withHeldPeople(reading, file));
  return { rest: await withHeldNames(reading, rest), strangers };
}
