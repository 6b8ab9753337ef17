import type { Answer, Sender } from '../platform/wire.ts';
import { type Answers, type Body, REQUESTS, type RequestName } from './protocol.ts';

/** One handler for each request. */
export type Handlers = {
  [N in RequestName]: (body: Body<N>, sender: Sender) => Promise<Answers[N]>;
};

const refuse = (refused: string): Answer => ({ ok: false, refused });

const bare = (url: string): string => url.split('#', 1)[0] ?? '';

/** A script speaks for its own page only: what it says must be about the address the browser says it runs on. */
const speaksForItself = (body: unknown, sender: Sender): boolean =>
  bare((body as { url?: string }).url ?? '') === bare(sender.url);

function isRequest(message: unknown): message is { name: RequestName; body: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    Object.hasOwn(REQUESTS, (message as { name?: string }).name ?? '')
  );
}

/** Checks sender, role and shape of a message, then lets its handler answer. Never throws. */
export async function answer(message: unknown, sender: Sender, handlers: Handlers): Promise<Answer> {
  if (!isRequest(message)) return refuse('unknown message');
  const { from, body: shape } = REQUESTS[message.name];
  if (from !== (sender.own ? 'page' : 'script')) return refuse('not for this sender');
  const body = shape.safeParse(message.body);
  if (!body.success) return refuse('wrong shape');
  if (from === 'script' && !speaksForItself(body.data, sender)) return refuse('about another page');
  const handle = handlers[message.name] as (body: unknown, sender: Sender) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(body.data, sender) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'failed');
  }
}
