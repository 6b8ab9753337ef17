type Opener = (element: Element) => ShadowRoot | null;

/** What looks into closed roots, which only an extension may: a property of elements in Firefox, a function in Chromium. */
function opener(): Opener {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  const given = chrome?.dom?.openOrClosedShadowRoot;
  return (
    given ??
    ((element) => (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null)
  );
}

/**
 * Takes away marks that an earlier version of the extension left behind: when Firefox ends an extension, no script of it
 * can do so itself any more.
 */
export function sweep(): void {
  const open = opener();
  for (const element of Array.from(document.documentElement.children)) {
    const isBare = element.localName === 'div' && element.attributes.length === 0;
    if (isBare && open(element)?.querySelector('button > .label > .state')) element.remove();
  }
}
