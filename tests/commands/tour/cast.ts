import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { githubPage } from '../../browser/driver/github-page.ts';
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

const found = (text: string, pattern: RegExp, what: string): string => {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`no ${what} in ${STRANGER_PAGE}`);
  return value;
};

function stranger(): Somebody & { html: string } {
  const html = readFileSync(STRANGER_PAGE, 'utf8');
  const [handle, name] = [/<title>\s*([\w-]+) \(/u, /<title>\s*[\w-]+ \((.+?)\) · GitHub/u].map((one) =>
    found(html, one, 'title of a person'),
  );
  return { name: name ?? '', url: `https://github.com/${handle}`, html };
}

/** The people of the tour, of the network as it is at `now`. */
export function castAt(now: number): Cast {
  const { people, identities } = sampleNetwork(now);
  const person = people.find((one) => one.id === KNOWN_ID);
  const page = identities.find((one) => one.personId === KNOWN_ID && one.site === 'github');
  if (!person || !page) throw new Error(`${KNOWN_ID} is not in the sample network`);
  const { html, ...unknown } = stranger();
  const { name, pronouns, organisation, location, bio } = person;
  const said = JSON.parse(JSON.stringify({ pronouns, organisation, location, bio })) as object;
  const known = githubPage({ handle: page.handle, number: 987_654_321, name, ...said });
  const web = new Web().page(page.url, known).page(unknown.url, html);
  return { known: { name, url: page.url }, stranger: unknown, web };
}
