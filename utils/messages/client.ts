import { toBackground, toTab } from '../platform/wire.ts';
import type { Answers, Body, NoticeName, RequestName } from './protocol.ts';

/**
 * Asks the background.
 * @throws {Error} if it refuses, or if it is gone because the extension was updated.
 */
export async function ask<N extends RequestName>(name: N, body: Body<N>): Promise<Answers[N]> {
  const answer = await toBackground({ name, body });
  if (!answer) throw new Error(`${name}: nobody answered`);
  if (!answer.ok) throw new Error(`${name}: ${answer.refused}`);
  return answer.value as Answers[N];
}

/** Tells the script in a tab. */
export const notify = (tabId: number, name: NoticeName): Promise<void> => toTab(tabId, { name, body: {} });
