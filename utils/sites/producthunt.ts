import type { Identity } from '../core/identity.ts';
import { metaOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { told, wordsOf } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { blockedBy } from './page/titled.ts';
import type { Evidence, Examples, Found, Hint, Page, Site, Text } from './site.ts';

const PATH =
  /^\/@([a-z\d_]{1,60})(?:\/(?:activity|reviews|submitted|collections|stacks|followers|following|forums|upvotes))?$/;

const identify = /* @__PURE__ */ byPath({ site: 'producthunt', path: PATH });

/** Members of Product Hunt. */
export const site: Site = {
  id: 'producthunt',
  name: 'Product Hunt',
  hosts: ['producthunt.com', 'www.producthunt.com'],
  matches: ['https://www.producthunt.com/*'],
  identify,
  profileUrl: (handle) => `https://www.producthunt.com/@${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/@') || isUnder(path, '/%40'), identify);

// "Ada L.'s profile on Product Hunt | Product Hunt": second-hand 2026-10, in the title; without its end in Open Graph.
const TITLE = /^(?<name>.{1,300}?)['’]s? profile on Product Hunt(?: \| Product Hunt)?$/;
// Members' pictures: second-hand, 2026-11, in public code.
const PHOTO = /^https:\/\/ph-avatars\.[^/?#]{1,80}\/\d/;
// "See what kind of products Ada L. (Maker of kites) likes on Product Hunt": second-hand 2026. Never the person's bio.
const START = 'See what kind of products ';
const END = ') likes on Product Hunt';

/** The headline, in the words of the site about the person of the name. */
function headlineIn(document: Document, name: Text): Text {
  const meta = metaOf(document);
  const words = (meta.get('og:description') ?? meta.get('description'))?.trim() ?? '';
  const start = `${START}${wordsOf(name)} (`;
  const fits = words.startsWith(start) && words.endsWith(END);
  return fits ? told('open-graph', words.slice(start.length, -END.length)) : undefined;
}

/** Reads a page of the site: what its title, description and Open Graph say. */
export function read(page: Page, identity: Identity): Found {
  const thin = { site, titles: [TITLE], photo: PHOTO };
  const blocked = blockedBy(page, thin, identity);
  if (blocked) return blocked;
  const fields = namedFields(page, thin, identity);
  if (!fields) return somebodyElse();
  if (!fields.name) return found();
  return found({ ...fields, headline: headlineIn(page.document, fields.name) });
}

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-10',
  from: 'second-hand: titles and descriptions of profiles; nothing of its layout',
};

export const examples: Examples = {
  profiles: [
    ['https://www.producthunt.com/@rrhoover', 'rrhoover'],
    ['https://producthunt.com/@rrhoover/', 'rrhoover'],
    ['http://www.producthunt.com/@Ada_L', 'ada_l'],
    ['https://www.producthunt.com/@ada/reviews?order=recent', 'ada'],
    ['https://www.producthunt.com/@ada/upvotes#top', 'ada'],
    ['https://www.producthunt.com/%40ada', 'ada'],
  ],
  others: [
    'https://www.producthunt.com/products/x',
    'https://www.producthunt.com/',
    'https://www.producthunt.com/@',
    'https://www.producthunt.com/@ada/collections/kites',
    'https://www.producthunt.com/@ada/edit',
    'https://www.producthunt.com/ada',
    'https://www.producthunt.com/posts/kite-planner',
    'https://www.producthunt.com/search?q=ada',
    'https://www.producthunt.com/my/details/edit',
    'https://help.producthunt.com/@ada',
    'https://www.producthunt.com.example.org/@ada',
  ],
};
