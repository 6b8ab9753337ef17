import type { Answer } from '../platform/wire.ts';
import type { Answers, RequestName } from './protocol.ts';

/**
 * What a request was answered with.
 * @throws {Error} if it was refused.
 */
export function answered<N extends RequestName>(name: N, answer: Answer): Answers[N] {
  if (!answer.ok) throw new Error(`${name}: ${answer.refused}`);
  return answer.value as Answers[N];
}
