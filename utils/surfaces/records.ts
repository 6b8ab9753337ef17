import { ask } from '../messages/client.ts';
import { highWater } from '../platform/high-water.ts';
import { stayAwake } from '../platform/lifecycle.ts';
import { keepStoredQuietly } from '../platform/storage-room.ts';
import type { Gone } from '../store/connect.ts';
import { type Opening, openStore, type Store } from '../store/open.ts';
import { StoreProblem } from '../store/problem.ts';

const CHANNEL = 'kithcraft';

let opened: Promise<Store> | undefined;

/** Tells the extension's other pages; the background hears of it by message, which wakes it. */
function announce(seq: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(seq);
  channel.close();
}

let asked = false;

/** When something is written down, the browser is asked to keep it, where that asks the user nothing. */
function keepOnce(): void {
  if (asked) return;
  asked = true;
  keepStoredQuietly().catch(console.error);
}

/** What happened to the records of a page: see `Gone`; or what kept them from being opened is gone. */
export type Turn = Gone | 'freed';

let onTurn: (turn: Turn) => void = () => {};

/** Lets a page say what happens to its records while it is open. */
export function whenRecordsTurn(listener: (turn: Turn) => void): void {
  onTurn = listener;
}

/** What is drawn of the records is read again, here and on the other pages. */
export const readAgain = (): void => announce(0);

/** Forgets the connection: the next use opens anew, or does not open what a newer version took over. */
function letGo(turn: Turn): void {
  opened = undefined;
  if (turn === 'replaced') {
    opened = Promise.reject(new StoreProblem('replaced'));
    opened.catch(() => {});
  }
  onTurn(turn);
}

/** What failed is tried again at the next use, not remembered; but what is blocked would only be blocked again. */
function forgetFailed(error: unknown): void {
  if (!(error instanceof StoreProblem && error.code === 'blocked')) opened = undefined;
}

function open(
  onWritten: (seq: number) => void,
  onGone: (why: Turn) => void,
  more: Pick<Opening, 'pause'> = {},
): Promise<Store> {
  const onCommit = (seq: number) => {
    onWritten(seq);
    keepOnce();
  };
  const opening = openStore({ highWater, onCommit, onGone, onFreed: () => onGone('freed'), ...more });
  opening.catch(forgetFailed);
  return opening;
}

/** The store, as one of the extension's pages uses it. */
export function records(): Promise<Store> {
  opened ??= open((seq) => {
    announce(seq);
    // If the background cannot be reached now, its next alarm computes anew.
    ask('records/changed', { seq }).catch(() => {});
  }, letGo);
  return opened;
}

/** The store, as the background uses it: it is told of no change of its own, and opens anew whatever happens. */
export function backgroundRecords(): Promise<Store> {
  // A copy of very many records takes longer than a browser lets an idle background live.
  opened ??= open(announce, () => (opened = undefined), { pause: stayAwake });
  return opened;
}

/** Calls back when another page or the background changed records, until aborted. */
export function onRecordsChanged(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  signal.addEventListener('abort', () => channel.close());
}
