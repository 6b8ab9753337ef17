/** True while an input method composes: its Enter chooses a word and must do nothing else. Safari tells by 229 only. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Enter on its own: not the one that ends a composition, and not one that is held down. */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.repeat && !isComposing(event);

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export const isSubmit = (event: KeyboardEvent): boolean => isEnter(event) && (event.ctrlKey || event.metaKey);
