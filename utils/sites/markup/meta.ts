import { all, attribute, closest, one } from '../page/dom.ts';
import { clean } from '../page/text.ts';
import { textOf } from '../page/text-of.ts';

/** What a page says in its `meta` elements, by property or name in lower case; the first one counts. Blank ones are left out. */
export function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of all(document, 'meta[content]', 300)) {
    const key = (attribute(meta, 'property') ?? attribute(meta, 'name'))?.toLowerCase();
    const content = attribute(meta, 'content')?.slice(0, 50_000);
    if (key && content?.trim() && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The title of a page as the browser shows it, cleaned. An icon's title is none. */
export function titleOf(document: Document): string | undefined {
  const first = one(document, 'title');
  const title =
    first && closest(first, 'svg')
      ? all(document, 'title', 20).find((other) => !closest(other, 'svg'))
      : first;
  return clean(textOf(title));
}

/** The name in Open Graph's first and last name. */
export function ogName(meta: ReadonlyMap<string, string>): string | undefined {
  return clean([meta.get('profile:first_name'), meta.get('profile:last_name')].filter(Boolean).join(' '));
}
