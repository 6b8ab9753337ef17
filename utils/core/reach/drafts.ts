import type { ReachSuggestion } from '../suggestion.ts';
import { introduceDrafts } from './introduce-drafts.ts';
import type { Draft } from './reach.ts';
import { reconnectDrafts } from './reconnect.ts';
import { widenDrafts } from './widen.ts';

/** What to write first, to whom. `nameOf` gives the name of a person. */
export function draftsOf(suggestion: ReachSuggestion, nameOf: (personId: string) => string): Draft[] {
  switch (suggestion.kind) {
    case 'reconnect':
      return reconnectDrafts(suggestion, nameOf);
    case 'introduce':
      return introduceDrafts(suggestion, nameOf);
    case 'widen':
      return widenDrafts(suggestion, nameOf);
  }
}
