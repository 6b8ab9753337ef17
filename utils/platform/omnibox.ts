import { browser } from './browser.ts';

/** What choosing an offer does: somebody is opened, or a line is logged. */
export type Choice = { open: string } | { log: string };

/** What the address bar offers. */
export interface Offer {
  /** Stands in the address bar when it is chosen, and names what is done. No two of one answer have the same. */
  content: string;
  /** What is shown, as plain text. */
  text: string;
  choice: Choice;
}

/** Chromium reads what it shows as XML, Firefox shows it as it is. */
const isXml = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');

const escaped = (text: string): string => text.replace(/[<>&'"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const OFFERED = 'omnibox';

/** What was offered last, by its content. The background may have ended between the offer and the choice. */
async function offeredAs(content: string): Promise<Choice | undefined> {
  const held = (await browser.storage.session.get(OFFERED))[OFFERED] as [string, Choice][] | undefined;
  return held?.find(([offered]) => offered === content)?.[1];
}

/** What was offered last names people: it goes with them. */
export const dropOffered = (): Promise<void> => browser.storage.session.remove(OFFERED);

/**
 * Offers what is found while somebody types after the keyword, and is told what was chosen, or what was typed where it is
 * none of the offers.
 */
export function onOmnibox(
  find: (text: string) => Promise<readonly Offer[]>,
  chosen: (choice: Choice | undefined, typed: string) => Promise<void>,
): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const offer = async () => {
      const offers = await find(text);
      await browser.storage.session.set({
        [OFFERED]: offers.map(({ content, choice }) => [content, choice]),
      });
      const shown = (words: string) => (isXml() ? escaped(words) : words);
      suggest(offers.map(({ content, text: words }) => ({ content, description: shown(words) })));
    };
    offer().catch(console.error);
  });
  browser.omnibox.onInputEntered.addListener((content) => {
    offeredAs(content)
      .then((choice) => chosen(choice, content))
      .catch(console.error);
  });
}
