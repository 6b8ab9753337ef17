import { email } from '../../core/shapes.ts';
import { allSaid, type Lists, lineIn } from './entry.ts';
import { pageOf } from './pages.ts';
import type { Types } from './types.ts';

/** How somebody can be reached; `lines` has what is neither an e-mail address nor a page. */
export interface Reach {
  emails: readonly string[];
  pages: readonly string[];
  lines: readonly string[];
}

/** How a contact can be reached, by their contact fields. */
export function reachOf(lists: Lists, types: Types): Reach {
  const [emails, pages, lines] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  for (const said of allSaid(lists, 'contact_field')) {
    const value = lineIn(said, 'data');
    const type = types.get(lineIn(said, 'type'));
    const bare = type?.protocol === 'mailto:' ? value.replace(/^mailto:/iu, '') : '';
    const page = pageOf(type?.name ?? '', value);
    if (email.safeParse(bare).success) emails.set(bare.toLowerCase(), bare);
    else if (page !== undefined) pages.add(page);
    else if (value !== '') lines.add(`${type?.name || 'Contact'}: ${value}`);
  }
  return { emails: [...emails.values()], pages: [...pages], lines: [...lines] };
}
