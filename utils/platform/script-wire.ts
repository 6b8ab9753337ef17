import type { Answer, Envelope } from './wire.ts';

// A script in a web page needs three things of the extension API, which both browsers have by the same promises. The
// polyfill would be a quarter of the script (3 kB gzipped, 2026-11).
interface Runtime {
  id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
  onMessage: { addListener(listener: Heard): void; removeListener(listener: Heard): void };
}
type Heard = (message: unknown, sender: { id?: string }) => void;
type Extension = { runtime?: Runtime };

/** Undefined in a script that an update of the extension left behind. */
function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  const found = (browser ?? chrome)?.runtime;
  return found?.id === undefined ? undefined : found;
}

/** False in a script that belongs to a version of the extension that is gone. */
export const isAlive = (): boolean => runtime() !== undefined;

/** Sends to the background. Rejects if it does not listen; undefined if there is none. */
export const send = (envelope: Envelope): Promise<unknown> | undefined => runtime()?.sendMessage(envelope);

/** Sends to the background and waits for what it answers. Rejects if there is nobody. */
export async function toBackground(envelope: Envelope): Promise<Answer> {
  const answer = await send(envelope);
  return (answer ?? { ok: false, refused: 'nobody answered' }) as Answer;
}

/** Hears what the background says to this tab, until aborted. */
export function hear(listener: (message: unknown) => void, signal: AbortSignal): void {
  const own = runtime();
  const heard: Heard = (message, sender) => {
    if (sender.id === own?.id) listener(message);
  };
  own?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => own?.onMessage.removeListener(heard));
}
