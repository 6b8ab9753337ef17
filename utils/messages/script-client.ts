import { send, toBackground } from '../platform/script-wire.ts';
import { answered } from './answered.ts';
import type { Answers, Body, RequestName } from './protocol.ts';

/**
 * Asks the background, from a script in a web page.
 * @throws {Error} if it refuses, or if it is gone because the extension was updated.
 */
export const ask = async <N extends RequestName>(name: N, body: Body<N>): Promise<Answers[N]> =>
  answered(name, await toBackground({ name, body }));

/** Tells the background, without waiting: if it is gone, there is nobody to tell. */
export function tell<N extends RequestName>(name: N, body: Body<N>): void {
  send({ name, body })?.catch(() => {});
}
