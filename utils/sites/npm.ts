import type { Identity } from '../core/identity.ts';
import { byPath } from './page/by-path.ts';
import { found } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: 'npm', path: /^\/~([a-z\d._-]{1,214})$/ });

/** Members of npm. Organisations and packages have addresses of their own. */
export const site: Site = {
  id: 'npm',
  name: 'npm',
  hosts: ['npmjs.com', 'www.npmjs.com'],
  matches: ['https://www.npmjs.com/*'],
  identify,
  profileUrl: (handle) => `https://www.npmjs.com/~${handle}`,
};

// No material: forms of the title from memory. Only those count that name the handle, because every page of the site,
// a package's too, has a title that ends so.
const readTitle = readThin({
  site,
  titles: [
    /^(?<name>.{1,200}) \(~?(?<handle>[\w.-]{1,214})\) [|·-] npm$/i,
    /^~?(?<name>(?<handle>[\w.-]{1,214})) [|·-] npm$/i,
  ],
});

/** Reads a page of the site: its title. The image in Open Graph is the site's own sign. */
export function read(page: Page, identity: Identity): Found {
  const result = wall(page.document) ?? readTitle(page, identity);
  return result.kind === 'fields' ? found({ ...result.fields, avatar: undefined }) : result;
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/~') || isUnder(path, '/%7e'), identify);

export const evidence: Evidence = { sure: 'low', seen: '2026', from: 'the form of its addresses' };

export const examples: Examples = {
  profiles: [
    ['https://www.npmjs.com/~sindresorhus', 'sindresorhus'],
    ['https://npmjs.com/~SindreSorhus/', 'sindresorhus'],
    ['http://www.npmjs.com/%7Esindresorhus?activeTab=packages#x', 'sindresorhus'],
    ['https://www.npmjs.com/~ada.l_1-x', 'ada.l_1-x'],
    ['https://www.npmjs.com/~7', '7'],
  ],
  others: [
    'https://www.npmjs.com/org/babel',
    'https://www.npmjs.com/',
    'https://www.npmjs.com/~',
    'https://www.npmjs.com/sindresorhus',
    'https://www.npmjs.com/~sindresorhus/access',
    'https://www.npmjs.com/package/@babel/core',
    'https://www.npmjs.com/settings/sindresorhus/profile',
    'https://www.npmjs.com/search?q=~ada',
    'https://www.npmjs.com/login',
    'https://www.npmjs.com/~ada%2Fx',
    'https://docs.npmjs.com/~sindresorhus',
    'https://registry.npmjs.com/~sindresorhus',
    'https://www.npmjs.com.example.org/~sindresorhus',
  ],
};
