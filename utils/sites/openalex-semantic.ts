import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({
  site: 'openalex-semantic',
  path: /^\/author\/(?:[^/]{1,400}\/)?([1-9]\d{0,14})$/,
});

/** Authors in Semantic Scholar. The name in their address is not looked at, only the number. */
export const site: Site = {
  id: 'openalex-semantic',
  name: 'Semantic Scholar',
  hosts: ['www.semanticscholar.org', 'semanticscholar.org'],
  matches: ['https://www.semanticscholar.org/*'],
  identify,
  profileUrl: (handle) => `https://www.semanticscholar.org/author/${handle}`,
};

// No material: from memory. The description is the site's own sentence, with numbers of papers, and the image its sign.
const TITLE = /^(?!Semantic Scholar\b)(?<name>[^|]{1,300}) \| Semantic Scholar$/;

/** Reads a page of the site: the name in its title. */
export const read: Read = readThin({ site, titles: [TITLE] });

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/author/'), identify);

export const evidence: Evidence = { sure: 'low', seen: '2026', from: 'the form of its addresses' };

export const examples: Examples = {
  profiles: [
    ['https://www.semanticscholar.org/author/Geoffrey-E.-Hinton/1695689', '1695689'],
    ['https://www.semanticscholar.org/author/1695689', '1695689'],
    ['http://semanticscholar.org/author/Geoffrey-E.-Hinton/1695689/?sort=influence#x', '1695689'],
    ['https://www.semanticscholar.org/author/J%C3%B6rg-M%C3%BCller/2110328372', '2110328372'],
    ['https://www.semanticscholar.org/Author/X/7', '7'],
  ],
  others: [
    'https://www.semanticscholar.org/paper/x/abc',
    'https://www.semanticscholar.org/',
    'https://www.semanticscholar.org/author',
    'https://www.semanticscholar.org/author/Geoffrey-E.-Hinton',
    'https://www.semanticscholar.org/author/Geoffrey/1695689/papers',
    'https://www.semanticscholar.org/author/0',
    'https://www.semanticscholar.org/venue?name=x',
    'https://www.semanticscholar.org/me/library',
    'https://www.semanticscholar.org/search?q=hinton',
    'https://api.semanticscholar.org/author/1695689',
    'https://www.semanticscholar.org.example.org/author/1695689',
  ],
};
