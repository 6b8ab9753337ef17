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

/**
 * So long after a message that nobody answered it is sent again: a browser may end the background while it answers, and then
 * says so at once (10 of 100 pages lost their mark for good where it was ended within 0.2 s of their load, 2026-12).
 */
export const PAUSES_MS: readonly number[] = [250, 1_000, 4_000];

/** Waits, or until aborted. */
const pass = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });

/**
 * As `toBackground`, and again a few times as long as nobody answers: for what may be asked twice. Rejects if there is
 * nobody, or when it is aborted meanwhile.
 */
export async function untilAnswered(envelope: Envelope, signal: AbortSignal): Promise<Answer> {
  for (const pause of PAUSES_MS) {
    const answer = await send(envelope)?.catch(() => undefined);
    if (answer !== undefined) return answer as Answer;
    if (isAlive()) await pass(pause, signal);
    signal.throwIfAborted();
    if (!isAlive()) break;
  }
  return toBackground(envelope);
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
