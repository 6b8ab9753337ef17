import { toBackground, toTab } from '../platform/wire.ts';
import { answered } from './answered.ts';
import type { Answers, Body, NoticeName, RequestName } from './protocol.ts';

/**
 * Asks the background, from one of the extension's own pages.
 * @throws {Error} if it refuses, or if there is nobody.
 */
export const ask = async <N extends RequestName>(name: N, body: Body<N>): Promise<Answers[N]> =>
  answered(name, await toBackground({ name, body }));

/** Tells the script in a tab. */
export const notify = (tabId: number, name: NoticeName): Promise<void> => toTab(tabId, { name, body: {} });
