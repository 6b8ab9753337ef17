import { userAt, userLook, userReader } from './gitlab-page.ts';
import { finds } from './page/finds.ts';
import { near } from './page/near.ts';
import { isShort, isUnder } from './page/path.ts';
import type { Evidence, Examples, Hint, Read, Site } from './site.ts';

const HOSTS = ['gitlab.com', 'www.gitlab.com'];

const identify = userAt('gitlab');

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path, view }) =>
    (isShort(path) || isUnder(path, '/users/') || isUnder(path, '/u/')) &&
    finds(view.document, 'body[data-page^="users:"]'),
  identify,
);

/** Users of gitlab.com. Groups share their addresses and are told apart by the page. */
export const site: Site = {
  id: 'gitlab',
  name: 'GitLab',
  hosts: HOSTS,
  matches: ['https://gitlab.com/*'],
  identify,
  profileUrl: (handle) => `https://gitlab.com/${handle}`,
  look: userLook(identify),
};

/** Reads a page of the site. */
export const read: Read = userReader(identify);

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025-05',
  from: 'source of the server, 2018 to 2025; a saved page of version 18.0',
};

export const examples: Examples = {
  profiles: [
    ['https://gitlab.com/u/sytses', 'sytses'],
    ['https://gitlab.com/Sytses/', 'sytses'],
    ['http://www.gitlab.com/users/sytses?x=1#y', 'sytses'],
    ['https://gitlab.com/users/sytses/projects', 'sytses'],
    ['https://gitlab.com/a.b-c_d', 'a.b-c_d'],
    ['https://gitlab.com/%61da', 'ada'],
  ],
  others: [
    'https://gitlab.com/',
    'https://gitlab.com/users/sign_in',
    'https://gitlab.com/users/sign_up',
    'https://gitlab.com/users',
    'https://gitlab.com/dashboard',
    'https://gitlab.com/explore',
    'https://gitlab.com/-/profile',
    'https://gitlab.com/search?search=ada',
    'https://gitlab.com/ada/tides',
    'https://gitlab.com/groups/tide-lab',
    'https://gitlab.com/ada.atom',
    'https://gitlab.com/ada%2Ftides',
    'https://gitlab.com/%E0%A4%A',
    'https://gitlab.com:8443/ada',
    'https://gitlab.com.example.org/ada',
    'https://about.gitlab.com/ada',
  ],
};
