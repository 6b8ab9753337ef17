import { type BegunNote, begunId } from '../core/begun-note.ts';
import { LIMITS } from '../core/limits.ts';
import type { NoteDraft } from '../core/views.ts';
import type { MenuPlace } from '../platform/menus.ts';
import { clean, webUrl } from '../sites/page/text.ts';

/** What of a page a note is begun with. */
export type Kept = 'note' | 'insight' | 'page' | 'link';

/** Text of a page as it may be kept: bounded, in one line, without what is not seen. */
const cleaned = (text: string | undefined, max: number): string => clean(text, max) ?? '';

const addressOf = (url: string | undefined): string => webUrl(url)?.href ?? '';

function draftOf(kept: Kept, { selection, title, pageUrl, linkText, linkUrl }: MenuPlace): NoteDraft {
  if (kept === 'page')
    return { text: cleaned(title, LIMITS.line), kind: 'resource', link: addressOf(pageUrl) };
  if (kept === 'link')
    return { text: cleaned(linkText, LIMITS.line), kind: 'resource', link: addressOf(linkUrl) };
  const text = cleaned(selection, LIMITS.text);
  return kept === 'insight' ? { text, kind: 'insight' } : { text };
}

/** The note that a click in the menu of a page begins, at `now` in ms. All that the page says is taken as hostile. */
export function noteBegun(kept: Kept, place: MenuPlace, now: number): BegunNote {
  const url = addressOf(place.pageUrl);
  return {
    id: begunId(now, crypto.randomUUID()),
    draft: draftOf(kept, place),
    ...(url !== '' && { url }),
    ...((place.selection?.length ?? 0) > LIMITS.text && { isCut: true }),
  };
}
