import type { NoteDraft } from './views.ts';

/** Whom a note is about: somebody known, or, without an id, somebody new of that name. */
export interface About {
  id?: string;
  name: string;
}

/** A note that was begun on a page, and is not saved yet: it is no record, but nothing of it may be lost. */
export interface BegunNote {
  /** The later one was begun, the later it is in order. */
  id: string;
  draft: NoteDraft;
  /** The page it was begun on. */
  url?: string;
  /** Whom the user chose. Without it, whom that page is about. */
  about?: About;
  /** More was selected than a note can hold. */
  isCut?: true;
}

/** An id for what is begun `at` a moment, in ms. @param unique names nothing else, e.g. a UUID. */
export const begunId = (at: number, unique: string): string => `${String(at).padStart(16, '0')}-${unique}`;
