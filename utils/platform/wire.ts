import { browser } from './browser.ts';

/** What is sent over the wire, before anybody checked it. */
export interface Envelope {
  name: string;
  body: unknown;
}

/** Who sent a message, as the browser says it, which no page can forge. */
export interface Sender {
  /** The address of the document that sent it. */
  url: string;
  /** Set where it comes from a script in a tab's top document. */
  tabId?: number;
  /** One of the extension's own pages. */
  own: boolean;
}

export type Answer = { ok: true; value: unknown } | { ok: false; refused: string };

/** Sends to the background and waits for what it answers. Rejects if there is nobody. */
export async function toBackground(envelope: Envelope): Promise<Answer> {
  const answer: unknown = await browser.runtime.sendMessage(envelope);
  return (answer ?? { ok: false, refused: 'nobody answered' }) as Answer;
}

/** Sends to the script in a tab's top document. A tab without one is no error. */
export async function toTab(tabId: number, envelope: Envelope): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    // No script of ours is there: nothing to tell.
  }
}

type RawSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; url?: string } };

/**
 * The address of a script's page. The sender's own address stays the one the document was loaded with, also after
 * `history.pushState`; the tab's follows at once (seen in Chromium 156 and Firefox 153). Both are the browser's word.
 */
function addressOf(loaded: string, tabUrl: string | undefined): string {
  if (!tabUrl || !URL.canParse(tabUrl)) return loaded;
  return new URL(tabUrl).origin === new URL(loaded).origin ? tabUrl : loaded;
}

/** The sender, or null for one that is never answered: another extension, or a script in a frame. */
function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null;
  const own = raw.url.startsWith(browser.runtime.getURL(''));
  if (own) return { url: raw.url, own };
  if (raw.frameId !== 0 || raw.tab?.id === undefined) return null;
  return { url: addressOf(raw.url, raw.tab.url), own, tabId: raw.tab.id };
}

type RawListener = (message: unknown, raw: RawSender, reply: (answer: Answer) => void) => true | undefined;
type Emitter = { addListener(listener: RawListener): void };
const onMessage = (): Emitter => browser.runtime.onMessage as unknown as Emitter;

/** Answers every message to the background. The listener is called in the turn the message arrives in. */
export function listen(answer: (message: unknown, sender: Sender) => Promise<Answer>): void {
  onMessage().addListener((message, raw, reply) => {
    const sender = senderOf(raw);
    if (!sender) return undefined;
    answer(message, sender).then(reply, () => reply({ ok: false, refused: 'failed' }));
    return true;
  });
}
