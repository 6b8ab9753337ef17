import { browser } from './browser.ts';

/** What the address bar offers. */
export interface Offer {
  /** Stands in the address bar when it is chosen, and names what is opened. */
  content: string;
  /** What is shown, as plain text. */
  text: string;
  id: string;
}

/** Chromium reads what it shows as XML, Firefox shows it as it is. */
const isXml = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');

const escaped = (text: string): string => text.replace(/[<>&'"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const OFFERED = 'omnibox';

/** What was offered last, by its content. The background may have ended between the offer and the choice. */
async function offeredId(content: string): Promise<string | undefined> {
  const held = (await browser.storage.session.get(OFFERED))[OFFERED] as [string, string][] | undefined;
  return held?.find(([offered]) => offered === content)?.[1];
}

/**
 * Offers what is found while somebody types after the keyword, and is told what was chosen: the id of an offer, or what was
 * typed where it is none.
 */
export function onOmnibox(
  find: (text: string) => Promise<readonly Offer[]>,
  chosen: (id: string | undefined, typed: string) => Promise<void>,
): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const offer = async () => {
      const offers = await find(text);
      await browser.storage.session.set({ [OFFERED]: offers.map(({ content, id }) => [content, id]) });
      const shown = (words: string) => (isXml() ? escaped(words) : words);
      suggest(offers.map(({ content, text: words }) => ({ content, description: shown(words) })));
    };
    offer().catch(console.error);
  });
  browser.omnibox.onInputEntered.addListener((content) => {
    offeredId(content)
      .then((id) => chosen(id, content))
      .catch(console.error);
  });
}
