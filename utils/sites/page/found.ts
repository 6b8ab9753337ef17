import type { Fields, Found, NoProfile } from '../site.ts';

/** Fields without any, not even those that somebody has added to the prototype of all objects. */
export const noFields = (): Fields => Object.create(null);

/** The page is a profile; without a name in `fields`, one that could not be read. */
export const found = (fields: Fields = {}): Found => ({
  kind: 'fields',
  fields: Object.assign(noFields(), fields),
});

/** The page is no profile, and why, as a sentence. */
export const none = (reason: string): NoProfile => ({ kind: 'none', reason });

/** The page is no profile yet: it is still being drawn, or still shows the person before. */
export const pending = (reason: string): NoProfile => ({ kind: 'none', reason, pending: true });

export const somebodyElse = (): NoProfile =>
  pending('The address is one person’s, but the page still shows another.');
