import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Profile } from '../../utils/core/profile.ts';
import type { Page } from '../../utils/sites/site.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/pages');

/** One saved page and what has to come of it. */
export interface Fixture {
  site: string;
  name: string;
  file: string;
  html: string;
  url: string;
  expected: Profile | null;
  pending?: true;
}

function fixture(site: string, name: string): Fixture {
  const file = resolve(FOLDER, site, `${name}.html`);
  const json = readFileSync(resolve(FOLDER, site, `${name}.json`), 'utf8');
  return { site, name, file, html: readFileSync(file, 'utf8'), ...JSON.parse(json) };
}

const namesIn = (site: string): string[] =>
  readdirSync(resolve(FOLDER, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));

/** Every saved page: an HTML file with a JSON file beside it, in a folder named after its site. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER).flatMap((site) =>
  namesIn(site).map((name) => fixture(site, name)),
);

/** A page as the content script meets it. Needs a DOM: `@vitest-environment happy-dom`. */
export const pageOf = (url: string, html: string): Page => ({
  url: new URL(url),
  document: new DOMParser().parseFromString(html, 'text/html'),
});
