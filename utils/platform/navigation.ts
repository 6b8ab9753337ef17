/** The page's history as it changes, also without a load (Chromium 102, Firefox 147); TypeScript's DOM may lack it. */
export const navigation = (): EventTarget =>
  (globalThis as unknown as { navigation: EventTarget }).navigation;
