import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { githubPage, LOOK } from '../../browser/driver/github-page.ts';
import { Web } from '../../browser/driver/web.ts';
import { sampleNetwork } from '../../fixtures/network.ts';

/** Somebody of the sample network, with tags, a last contact and a follow-up that is due. */
const KNOWN_ID = 'tomasz';

/** A page whose person is not in the sample network. */
const STRANGER_PAGE = resolve(import.meta.dirname, '../../fixtures/pages/github/full.html');

export interface Somebody {
  name: string;
  url: string;
}

/** Who is met on the tour, and the web they are met in. */
export interface Cast {
  known: Somebody;
  stranger: Somebody;
  web: Web;
}

const FACE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#c98d5e"/>
<path d="M0 9 9 3v6z" fill="#6b4a63"/><circle cx="6" cy="2.5" r="1.2" fill="#f6e3b4"/></svg>`;

/** The page as it was invented for the tests of reading, with a look. */
function strangerPage(): Somebody & { html: string } {
  const html = readFileSync(STRANGER_PAGE, 'utf8');
  const [, handle, name] = /<title>([\w-]+) \((.+)\) · GitHub<\/title>/u.exec(html) ?? [];
  if (!handle || !name) throw new Error(`no title of a person in ${STRANGER_PAGE}`);
  const look = `<style>${LOOK} svg, .avatar { width: 16px; height: 16px; } .avatar-user { border-radius: 50%; width: 240px; height: 240px; }</style></head>`;
  return { name, url: `https://github.com/${handle}`, html: html.replace('</head>', look) };
}

/** The people of the tour, of the network as it is at `now`. */
export function castAt(now: number): Cast {
  const { people, identities } = sampleNetwork(now);
  const person = people.find((one) => one.id === KNOWN_ID);
  const page = identities.find((one) => one.personId === KNOWN_ID && one.site === 'github');
  if (!person || !page) throw new Error(`${KNOWN_ID} is not in the sample network`);
  const { html, ...unknown } = strangerPage();
  const { name, pronouns, organisation, location, bio } = person;
  const said = JSON.parse(JSON.stringify({ pronouns, organisation, location, bio })) as object;
  const known = githubPage({ handle: page.handle, number: 987_654_321, name, ...said });
  const web = new Web()
    .page(page.url, known)
    .page(unknown.url, html)
    .page('https://avatars.githubusercontent.com/*', { body: FACE, type: 'image/svg+xml' });
  return { known: { name, url: page.url }, stranger: unknown, web };
}
