import { send, toBackground, untilAnswered } from '../platform/script-wire.ts';
import { answered } from './answered.ts';
import type { Answers, Body, RequestName } from './protocol.ts';

/**
 * Asks the background, from a script in a web page.
 * @throws {Error} if it refuses, or if it is gone because the extension was updated.
 */
export const ask = async <N extends RequestName>(name: N, body: Body<N>): Promise<Answers[N]> =>
  answered(name, await toBackground({ name, body }));

/**
 * Asks what may be asked twice: again a few times, as long as nobody answers.
 * @throws {Error} if the background refuses or is gone, or when it is aborted.
 */
export const askUntilAnswered = async <N extends RequestName>(
  name: N,
  body: Body<N>,
  signal: AbortSignal,
): Promise<Answers[N]> => answered(name, await untilAnswered({ name, body }, signal));

/** Tells the background, without waiting. Calls back if nobody heard it; if the background is gone, there is nobody to tell. */
export function tell<N extends RequestName>(name: N, body: Body<N>, unheard: () => void): void {
  send({ name, body })?.then((answer) => answer === undefined && unheard(), unheard);
}
