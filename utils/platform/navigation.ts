/** What the product needs of the Navigation API (Chromium 102, Firefox 147); TypeScript's DOM may lack it. */
export interface Navigation extends EventTarget {
  /** Where the page is; null in a document that is not shown. */
  readonly currentEntry: { readonly url: string | null } | null;
}

/** The page's history as it changes, also without a load. */
export const navigation = (): Navigation => (globalThis as unknown as { navigation: Navigation }).navigation;
