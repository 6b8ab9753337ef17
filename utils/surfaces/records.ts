import { ask } from '../messages/client.ts';
import { highWater } from '../platform/high-water.ts';
import { keepStoredQuietly } from '../platform/storage-room.ts';
import { openStore, type Store } from '../store/open.ts';

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

function open(onWritten: (seq: number) => void): Promise<Store> {
  const onCommit = (seq: number) => {
    onWritten(seq);
    keepOnce();
  };
  const opening = openStore({ highWater, onCommit, onGone: () => (opened = undefined) });
  // What failed is tried again at the next use, not remembered.
  opening.catch(() => (opened = undefined));
  return opening;
}

/** The store, as one of the extension's pages uses it. */
export function records(): Promise<Store> {
  opened ??= open((seq) => {
    announce(seq);
    // If the background cannot be reached now, its next alarm computes anew.
    ask('records/changed', { seq }).catch(() => {});
  });
  return opened;
}

/** The store, as the background uses it: it is told of no change of its own. */
export function backgroundRecords(): Promise<Store> {
  opened ??= open(announce);
  return opened;
}

/** Calls back when another page or the background changed records, until aborted. */
export function onRecordsChanged(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  signal.addEventListener('abort', () => channel.close());
}
