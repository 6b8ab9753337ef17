import { browser } from './browser.ts';

/** The person whose card a tab shows in place of its page's: the user clicked a mark beside a link there. */
export interface ShownPerson {
  personId: string;
  /** The page it was clicked on, without query and fragment. On any other it counts no more. */
  place: string;
}

const PREFIX = 'shown:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** An address without its query and fragment. */
export const placeOf = (url: string): string => url.split(/[?#]/u, 1)[0] ?? '';

/** Shows a person in place of a tab's own page. */
export const showPerson = (tabId: number, personId: string, url: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: { personId, place: placeOf(url) } satisfies ShownPerson });

/** Shows the tab's own page again. */
export const showPage = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Shows none of these people in any tab any more. */
export async function dropShown(personIds: readonly string[]): Promise<void> {
  const all = Object.entries(await browser.storage.session.get());
  const theirs = all.filter(
    ([key, held]) => key.startsWith(PREFIX) && personIds.includes((held as ShownPerson).personId),
  );
  await browser.storage.session.remove(theirs.map(([key]) => key));
}

/** Whom a tab shows in place of its page, on the page that stands there now. */
export async function shownPerson(tabId: number, url: string | undefined): Promise<string | undefined> {
  const held = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as ShownPerson | undefined;
  return held && url !== undefined && held.place === placeOf(url) ? held.personId : undefined;
}

/** Calls back when a tab shows another person, or its own page again, until aborted. */
export function onShownPerson(listener: (tabId: number) => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.session;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    for (const key of Object.keys(changes))
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
}
