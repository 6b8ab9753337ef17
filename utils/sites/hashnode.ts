import { byPath } from './page/by-path.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { readThin } from './page/thin.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: 'hashnode', path: /^\/@([a-z\d_-]{1,60})$/ });

/** Writers of Hashnode. Their blogs stand on hosts of their own and are not looked at here. */
export const site: Site = {
  id: 'hashnode',
  name: 'Hashnode',
  hosts: ['hashnode.com', 'www.hashnode.com'],
  matches: ['https://hashnode.com/*'],
  identify,
  profileUrl: (handle) => `https://hashnode.com/@${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isUnder(path, '/@') || isUnder(path, '/%40'), identify);

// "Ada (@ada)": second-hand 2026-10. That the name of the site may follow is from memory. A title without the handle is
// not taken for a name: a page that is missing has one too.
const TITLE = /^(?<name>.{1,300}?) \(@(?<handle>[\w-]{1,60})\)(?: ?[—–|·-] ?Hashnode)?$/;

/** Reads a page of the site: what its title and Open Graph say. Of pictures no form is known that is a person's (2026-11). */
export const read: Read = readThin({ site, titles: [TITLE] });

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-10',
  from: 'second-hand: the title of a profile; nothing of its layout',
};

export const examples: Examples = {
  profiles: [
    ['https://hashnode.com/@iamshadmirza', 'iamshadmirza'],
    ['https://hashnode.com/@Ada_L/', 'ada_l'],
    ['http://www.hashnode.com/@ada-l', 'ada-l'],
    ['https://hashnode.com/@ada?source=top_nav#about', 'ada'],
    ['https://hashnode.com/%40ada', 'ada'],
  ],
  others: [
    'https://hashnode.com/post/x',
    'https://hashnode.com/',
    'https://hashnode.com/ada',
    'https://hashnode.com/@',
    'https://hashnode.com/@ada/followers',
    'https://hashnode.com/n/javascript',
    'https://hashnode.com/search?q=ada',
    'https://hashnode.com/settings',
    'https://hashnode.com/@ada%2Fposts',
    'https://ada.hashnode.dev/',
    'https://hashnode.com.example.org/@ada',
  ],
};
