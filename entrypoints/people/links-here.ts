import { linksIn, placing } from './links.ts';

const MOST = 2_000;
/** As long as an address may be that is looked at. */
const MOST_LETTERS = 2_000;

/** The addresses that the page links to, each once, in its order. */
export function linksHere(): string[] {
  const placeOf = placing(() => false);
  const all = linksIn(document)
    .slice(0, MOST)
    .flatMap((link) => placeOf(link)?.href ?? []);
  return [...new Set(all)].filter((one) => one.length <= MOST_LETTERS);
}
